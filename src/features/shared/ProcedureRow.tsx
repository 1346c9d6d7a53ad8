import { useRef } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import type { Procedure } from '@/election/events/meeting';
import { procedureRecordedAt } from '@/election/rules/round/procedures';
import { useWords } from '@/text';
import { clockTime } from '@/text/moment';
import { Button } from '@/ui/Button';
import { Answered } from './Answered';
import styles from './ProcedureRow.module.css';
import { useLooks } from './useLooks';
import { useSubmit } from './useSubmit';

/** A step in which there is nothing to compute: one press, and after that the time of it. */
export function ProcedureRow({ procedure }: { readonly procedure: Procedure }) {
  const { procedures, terms } = useWords();
  const meeting = useMeeting();
  const looks = useLooks();
  const submission = useSubmit();
  const done = useRef<HTMLParagraphElement>(null);
  const stamp = procedureRecordedAt(meeting, procedure);
  const words = procedures[procedure];

  async function press() {
    if (await submission.run({ type: 'procedureRecorded', procedure })) done.current?.focus();
  }

  return (
    <div className={styles.row}>
      <div className={styles.words}>
        <p className={styles.name}>{terms.procedure[procedure]}</p>
        {stamp === null ? <p className={styles.why}>{words.why}</p> : null}
      </div>
      {stamp === null ? (
        <Button kind="primary" disabled={submission.busy || looks} onClick={() => void press()}>
          {words.press}
        </Button>
      ) : (
        <p ref={done} className={styles.done} tabIndex={-1}>
          {procedures.doneAt(clockTime(stamp.at))}
        </p>
      )}
      {submission.answer === null ? null : (
        <div className={styles.answer}>
          <Answered submission={submission} />
        </div>
      )}
    </div>
  );
}
