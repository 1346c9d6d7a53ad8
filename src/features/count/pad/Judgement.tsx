import type { BallotForm } from '@/election/events/ballot';
import { type Draft, isUntouched } from '@/features/count/draft/draft';
import { rowsOf } from '@/features/count/draft/rows';
import { useWords } from '@/text';
import { classes } from '@/ui/classes';
import styles from './Judgement.module.css';
import type { PaperPreview } from './paperPreview';

interface Props {
  readonly judged: PaperPreview;
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
