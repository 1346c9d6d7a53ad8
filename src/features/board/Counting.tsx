import type { Meeting } from '@/election/state/meeting';
import { useWords } from '@/text';
import styles from './Board.module.css';
import { Figures } from './Figures';
import { LastPaperLine } from './LastPaperLine';
import { lastPaperOf } from './lastPaper';
import { Tally } from './Tally';

/** Open while it is counted: each person's votes, and the last paper as it was marked. */
export function Counting({ meeting }: { readonly meeting: Meeting }) {
  const { board } = useWords();
  const { countingClosed } = meeting.round;
  const last = countingClosed ? null : lastPaperOf(meeting);
  return (
    <>
      <Tally meeting={meeting} last={last} />
      <footer className={styles.foot}>
        {countingClosed ? (
          <p className={styles.said}>{board.counted}</p>
        ) : (
          <LastPaperLine last={last} />
        )}
        <Figures meeting={meeting} names={['issued', 'returned', 'entered', 'valid', 'void']} />
      </footer>
    </>
  );
}
