import { memo } from 'react';
import { useDeferredMeeting } from '@/controller/react/MeetingControllerContext';
import { useWords } from '@/text';
import { Pace } from './Pace';
import styles from './Progress.module.css';

/** How many are entered and how many left, and how long that takes. */
export const Progress = memo(function Progress() {
  const { count } = useWords();
  const { round } = useDeferredMeeting();
  const left = (round.figures.returned ?? 0) - round.entered;
  return (
    <>
      <strong className={styles.progress}>{count.progress(round.entered, left)}</strong>
      <Pace round={round} left={left} />
    </>
  );
});
