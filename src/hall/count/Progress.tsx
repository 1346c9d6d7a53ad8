import { memo } from 'react';
import { useMeetingLater } from '../../desk/DeskContext';
import { useWords } from '../../text';
import styles from './Progress.module.css';

/** How many are entered and how many left. */
export const Progress = memo(function Progress() {
  const { count } = useWords();
  const { entered, figures } = useMeetingLater().round;
  return (
    <strong className={styles.progress}>
      {count.progress(entered, (figures.returned ?? 0) - entered)}
    </strong>
  );
});
