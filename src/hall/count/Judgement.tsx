import { useMeeting } from '../../desk/DeskContext';
import type { BallotContest } from '../../election/events';
import { useWords } from '../../text';
import { classes } from '../../ui/classes';
import { type Draft, toPaper } from './draft';
import styles from './Judgement.module.css';
import { judge } from './judge';

interface Props {
  readonly draft: Draft;
  readonly contest: BallotContest;
}

/** What the paper at hand is worth, said while it is entered. */
export function Judgement({ draft, contest }: Props) {
  const words = useWords();
  const meeting = useMeeting();
  const { tone, verdict, notes } = judge(words, meeting, draft, toPaper(draft, contest));
  const { at } = draft;
  const name = at === null ? undefined : contest.candidates[at];
  const mark = at === null ? null : (draft.marks[at] ?? null);
  return (
    <div className={classes(styles.judgement, styles[tone])} role="status">
      {name === undefined ? null : (
        <span className={styles.heard}>
          {words.count.judged.row(
            name,
            mark === null ? words.count.judged.unmarked : words.terms.mark[mark],
          )}
        </span>
      )}
      <strong className={styles.verdict}>{verdict}</strong>
      {notes.map((note) => (
        <span key={note} className={styles.note}>
          {note}
        </span>
      ))}
    </div>
  );
}
