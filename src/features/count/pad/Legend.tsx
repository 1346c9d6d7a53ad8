import type { BallotForm } from '@/election/events/ballot';
import { marks as MARKS } from '@/election/events/count';
import { signsOf } from '@/features/shared/markSymbols';
import { useWords } from '@/text';
import styles from './Legend.module.css';

/** What stands on this paper, and what each sign means there. */
export function Legend({ ballot }: { readonly ballot: BallotForm }) {
  const { count, terms } = useWords();
  const signs = signsOf(ballot);
  return (
    <p className={styles.legend}>
      {MARKS.map((mark) => (
        <span key={mark}>
          {mark === ballot.blankMeans ? count.unmarkedIs : signs[mark]}
          {terms.mark[mark]}
        </span>
      ))}
    </p>
  );
}
