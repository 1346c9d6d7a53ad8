import { memo } from 'react';
import { useMeeting } from '../../desk/DeskContext';
import { useWords } from '../../text';
import { stepPlace } from '../parts/places';
import styles from './Progress.module.css';

/** How many are entered and how many left; all of them entered, the way on. */
export const Progress = memo(function Progress() {
  const { count } = useWords();
  const { id, round } = useMeeting();
  const returned = round.figures.returned ?? 0;
  return (
    <p className={styles.progress}>
      <strong>{count.progress(round.entered, returned - round.entered)}</strong>
      {round.entered === returned ? (
        <>
          {' '}
          {count.allEntered} <a href={stepPlace(id, 'check')}>{count.toCheck}</a>
        </>
      ) : null}
    </p>
  );
});
