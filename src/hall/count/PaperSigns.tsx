import type { EnteredPaper, EnteredWriteIn } from '../../election/events';
import type { MemberName } from '../../election/ids';
import type { Mark } from '../../election/tally/paper';
import { unreachable } from '../../election/unreachable';
import { useWords } from '../../text';
import type { Words } from '../../text/words';
import styles from './PaperSigns.module.css';

/** How a mark is drawn. An abstention is drawn too, so that every person has a place. */
export const SIGN: Readonly<Record<Mark, string>> = {
  for: '○',
  against: '×',
  abstain: '·',
  illegible: '?',
};

interface Props {
  readonly paper: EnteredPaper;
  readonly candidates: readonly MemberName[];
}

/** A paper as it was marked, in ballot order; a screen reader hears names and words. */
export function PaperSigns({ paper, candidates }: Props) {
  const words = useWords();
  switch (paper.kind) {
    case 'blank':
      return words.count.blank;
    case 'void':
      return words.count.judged.ruled(words.terms.voidReason[paper.reason], paper.ruledBy);
    case 'marked': {
      const [contest] = paper.contests;
      if (contest === undefined) return null;
      const { marks, writeIns } = contest;
      return (
        <>
          <span
            className={styles.signs}
            role="img"
            aria-label={candidates
              .map((name, i) => `${name} ${words.terms.mark[marks[i] ?? 'abstain']}`)
              .join(words.terms.and)}
          >
            {marks.map((mark) => SIGN[mark]).join('')}
          </span>
          {writeIns.map((entry, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one name may be written twice
            <span key={i} className={styles.writeIn}>
              {inWords(words, entry)}
            </span>
          ))}
        </>
      );
    }
    default:
      return unreachable(paper);
  }
}

function inWords({ count }: Words, entry: EnteredWriteIn): string {
  if ('illegible' in entry) return `+${count.write.illegibleName}`;
  return entry.circled ? `+${entry.name}○` : `+${entry.name}`;
}
