import type { BallotContest } from '../../election/events';
import { useWords } from '../../text';
import { classes } from '../../ui/classes';
import type { Draft } from './draft';
import styles from './Judgement.module.css';
import type { Judged } from './judge';

interface Props {
  readonly judged: Judged;
  readonly draft: Draft;
  readonly contest: BallotContest;
}

/** What the paper at hand is worth, said while it is entered. */
export function Judgement({ judged, draft, contest }: Props) {
  const { count, terms } = useWords();
  const { at } = draft;
  const name = at === null ? undefined : contest.candidates[at];
  const mark = at === null ? null : (draft.marks[at] ?? null);
  return (
    <div className={classes(styles.judgement, styles[judged.tone])} role="status">
      {name === undefined ? null : (
        <span className={styles.heard}>
          {count.judged.row(name, mark === null ? count.judged.unmarked : terms.mark[mark])}
        </span>
      )}
      <strong className={styles.verdict}>{judged.verdict}</strong>
      <span className={styles.below}>{judged.below}</span>
    </div>
  );
}
