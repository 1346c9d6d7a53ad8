import type { BallotForm } from '@/election/events/ballot';
import type { EnteredPaper, EnteredWriteIn } from '@/election/events/count';
import { type Grade, isGrade, type Mark } from '@/election/tally/paper';
import { unreachable } from '@/election/tally/unreachable';
import { signsOf } from '@/features/shared/markSymbols';
import { useWords } from '@/text';
import type { Words } from '@/text/words';
import styles from './PaperSigns.module.css';

interface Props {
  readonly paper: EnteredPaper;
  readonly ballot: BallotForm;
}

/** A paper as it was marked, contest by contest in its order; a screen reader hears names and words. */
export function PaperSigns({ paper, ballot }: Props) {
  const words = useWords();
  switch (paper.kind) {
    case 'blank':
      return words.count.wholes[ballot.blankMeans].blank;
    case 'void':
      return words.count.judged.ruled(words.terms.voidReason[paper.reason], paper.ruledBy);
    case 'marked':
      return ballot.contests.map(({ id, office, candidates }, i) => {
        const { marks = [], grades, writeIns = [] } = paper.contests[i] ?? {};
        const inWords = candidates
          .map(
            (name, row) =>
              `${name} ${markInWords(words, (grades ?? marks)[row] ?? ballot.blankMeans)}`,
          )
          .join(words.terms.and);
        return (
          <span key={id} className={styles.contest}>
            <span
              className={styles.signs}
              role="img"
              aria-label={
                ballot.contests.length === 1 ? inWords : words.count.inContest(office, inWords)
              }
            >
              {(
                grades?.map((grade) => words.terms.gradeMark[grade]) ??
                marks.map((mark) => signsOf(ballot)[mark])
              ).join('')}
            </span>
            {writeIns.map((entry, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one name may be written twice
              <span key={at} className={styles.writeIn}>
                {written(words, entry)}
              </span>
            ))}
          </span>
        );
      });
    default:
      return unreachable(paper);
  }
}

const markInWords = ({ terms }: Words, mark: Mark | Grade): string =>
  isGrade(mark) ? terms.grade[mark] : terms.mark[mark];

function written({ count }: Words, entry: EnteredWriteIn): string {
  if ('illegible' in entry) return `+${count.write.illegibleName}`;
  return entry.circled ? `+${entry.name}○` : `+${entry.name}`;
}
