import { memo } from 'react';
import {
  useControllerState,
  useDeferredMeeting,
} from '@/controller/react/MeetingControllerContext';
import { mayOperate } from '@/election/rules/officers/officers';
import { Answered } from '@/features/shared/Answered';
import { useLooks } from '@/features/shared/useLooks';
import { useSubmit } from '@/features/shared/useSubmit';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';
import styles from './OperatorBar.module.css';

/** Who the operator is: always in view, changed by one press, and in every entry from then on. */
export const OperatorBar = memo(function OperatorBar({
  onTaken,
}: {
  readonly onTaken: () => void;
}) {
  const { count, seats } = useWords();
  const { keys } = count;
  const meeting = useDeferredMeeting();
  const looks = useLooks();
  const submission = useSubmit();
  const atTheKeys = useControllerState(({ meeting: now }) => now.operator);

  async function take(counter: (typeof names)[number]) {
    const taken =
      counter === atTheKeys ||
      (await submission.run({ type: 'operatorChanged', operator: counter }, seats.takes(counter)));
    if (taken) onTaken();
  }

  const names = mayOperate(meeting);
  return (
    <div className={styles.bar}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame around a few buttons */}
      <div className={styles.keys} role="group" aria-label={keys.label}>
        <span className={styles.label}>{keys.label}</span>
        {names.map((name) => (
          <Button
            key={name}
            className={styles.name}
            aria-pressed={name === atTheKeys}
            disabled={submission.busy || looks}
            onClick={() => void take(name)}
          >
            {name === atTheKeys ? <span aria-hidden="true">✓</span> : null}
            {name}
          </Button>
        ))}
      </div>
      {atTheKeys === null && names.length > 0 ? (
        <p className={styles.choose} role="status">
          {keys.choose}
        </p>
      ) : null}
      <Answered submission={submission} />
    </div>
  );
});
