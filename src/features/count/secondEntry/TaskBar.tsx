import { memo } from 'react';
import { useDeferredMeeting } from '@/controller/react/MeetingControllerContext';
import { errorRate, secondsFor } from '@/election/rules/count/secondCount';
import { countsTwice } from '@/election/state/method';
import styles from '@/features/count/OperatorBar.module.css';
import { differing } from '@/features/count/task/task';
import { useTask } from '@/features/count/task/useTask';
import { useWords } from '@/text';
import { Button } from '@/ui/Button';

/** More packets than these wait only where somebody let them wait: they follow one after the other. */
const OFFERED = 3;

/** What the operator may do now where packets are counted twice; one press changes the task. */
export const TaskBar = memo(function TaskBar() {
  const { may, rate } = useWords().secondEntry;
  const meeting = useDeferredMeeting();
  const { task, enterNew, countAgain } = useTask();
  if (!countsTwice(meeting) || meeting.operator === null || meeting.round.countingClosed)
    return null;
  const seconds = secondsFor(meeting, meeting.operator).slice(0, OFFERED);
  const differ = differing(meeting).slice(0, 1);
  const compared = task.kind === 'compare' || task.kind === 'settle';
  const { papers, firstWrong } = errorRate(meeting);
  const said =
    papers === 0 ? null : <span className={styles.label}>{rate(papers, firstWrong)}</span>;
  if (seconds.length + differ.length === 0 && task.kind === 'first') return said;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame around a few buttons
    <div className={styles.keys} role="group" aria-label={may.label}>
      <span className={styles.label}>{may.label}</span>
      <Button className={styles.name} aria-pressed={task.kind === 'first'} onClick={enterNew}>
        {may.enterNew}
      </Button>
      {differ.map((packet) => (
        <Button
          key={packet}
          className={styles.name}
          aria-pressed={compared}
          onClick={() => countAgain()}
        >
          {may.compare(packet)}
        </Button>
      ))}
      {seconds.map((packet) => (
        <Button
          key={packet}
          className={styles.name}
          aria-pressed={task.kind === 'second' && task.packet === packet}
          onClick={() => countAgain(packet)}
        >
          {may.count(packet)}
        </Button>
      ))}
      {said}
    </div>
  );
});
