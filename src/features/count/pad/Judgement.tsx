import type { BallotForm } from '@/election/events/ballot';
import { useWords } from '@/text';
import { classes } from '@/ui/classes';
import { type Draft, isUntouched } from './draft';
import styles from './Judgement.module.css';
import type { Judged } from './paperPreview';
import { rowsOf } from './rows';

interface Props {
  readonly judged: Judged;
  readonly draft: Draft;
  readonly ballot: BallotForm;
}

/** What the paper at hand is worth, and how many nobody has dealt with: said before it is stored. */
export function Judgement({ judged, draft, ballot }: Props) {
  const { count, terms, pad } = useWords();
  const { at } = draft;
  const name = at === null ? undefined : rowsOf(ballot)[at]?.name;
  const mark = at === null ? null : (draft.marks[at] ?? null);
  const unmarked = draft.marks.filter((one) => one === null).length;
  return (
    <div className={classes(styles.judgement, styles[judged.tone])} role="status">
      {name === undefined ? null : (
        <span className={styles.heard}>
          {count.judged.row(
            name,
            mark === null ? count.wholes[draft.unmarked].unmarked : terms.mark[mark],
          )}
        </span>
      )}
      <strong className={styles.verdict}>{judged.verdict}</strong>
      <span className={styles.below}>{judged.below}</span>
      {isUntouched(draft) || draft.whole.kind !== 'read' || unmarked === 0 ? null : (
        <strong className={styles.unmarked}>{pad.unmarked[draft.unmarked](unmarked)}</strong>
      )}
    </div>
  );
}
