import { useRef } from 'react';
import { useDeskState, useMeeting } from '@/controller/react/MeetingControllerContext';
import type { Press } from '@/election/events/meeting';
import { pressedAt } from '@/election/rules/round/procedures';
import { useWords } from '@/text';
import { clockTime } from '@/text/moment';
import { Button } from '@/ui/Button';
import { Answered } from './Answered';
import styles from './ProcedureRow.module.css';
import { useAct } from './useSubmit';

/** A step in which there is nothing to compute: one press, and after that the time of it. */
export function PressRow({ step }: { readonly step: Press }) {
  const { presses, terms } = useWords();
  const meeting = useMeeting();
  const looks = useDeskState(({ mode }) => mode === 'looks');
  const act = useAct();
  const done = useRef<HTMLParagraphElement>(null);
  const stamp = pressedAt(meeting, step);
  const words = presses[step];

  async function press() {
    if (await act.run({ type: 'pressed', step })) done.current?.focus();
  }

  return (
    <div className={styles.row}>
      <div className={styles.words}>
        <p className={styles.name}>{terms.press[step]}</p>
        {stamp === null ? <p className={styles.why}>{words.why}</p> : null}
      </div>
      {stamp === null ? (
        <Button kind="primary" disabled={act.busy || looks} onClick={() => void press()}>
          {words.press}
        </Button>
      ) : (
        <p ref={done} className={styles.done} tabIndex={-1}>
          {presses.doneAt(clockTime(stamp.at))}
        </p>
      )}
      {act.answer === null ? null : (
        <div className={styles.answer}>
          <Answered act={act} />
        </div>
      )}
    </div>
  );
}
