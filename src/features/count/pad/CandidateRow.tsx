import { memo, useEffect, useRef } from 'react';
import type { BallotForm } from '@/election/events/ballot';
import { marks as MARKS } from '@/election/events/count';
import type { Mark } from '@/election/tally/paper';
import type { DraftAction } from '@/features/count/draft/draft';
import { useLayout } from '@/features/count/shortcuts/shortcutSettings';
import { capOf, capOfRow } from '@/features/count/shortcuts/shortcuts';
import { signsOf } from '@/features/shared/markSymbols';
import { useWords } from '@/text';
import { classes } from '@/ui/classes';
import { Kbd } from '@/ui/Kbd';
import styles from './CandidateRow.module.css';

interface Props {
  readonly row: number;
  readonly name: string;
  /** Where the paper asks several things: what this row stands under. */
  readonly office: string | null;
  readonly blankMeans: BallotForm['blankMeans'];
  readonly mark: Mark | null;
  /** The row that keys without a number act on. */
  readonly here: boolean;
  /** Signs alone: their words stand above. */
  readonly compact: boolean;
  readonly disabled: boolean;
  readonly edit: (action: DraftAction) => void;
}

/** One candidate of the paper at hand, with the key that marks them. */
export const CandidateRow = memo(function CandidateRow(props: Props) {
  const { row, name, office, blankMeans, mark, here, compact, disabled, edit } = props;
  const { count, terms } = useWords();
  const layout = useLayout();
  // Beyond the keys of rows, the row that arrows found has a key all the same.
  const cap = capOfRow(layout, row) ?? (here ? capOf(layout, 'here') : null);
  const signs = signsOf({ blankMeans });
  // That no mark is a vote for is not what people expect: it is spelled out.
  const spelled = blankMeans === 'for' ? blankMeans : null;
  const line = useRef<HTMLDivElement>(null);
  // On a long paper the keys reach rows below the fold; what a finger touches stays where it is.
  useEffect(() => {
    const touched = line.current?.contains(document.activeElement) ?? false;
    if (here && !touched) line.current?.scrollIntoView({ block: 'nearest' });
  }, [here]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame around four buttons
    <div
      ref={line}
      role="group"
      aria-label={office === null ? name : count.inContest(office, name)}
      className={classes(styles.row, here ? styles.here : '', compact ? styles.compact : '')}
    >
      <span className={styles.key}>{cap === null ? null : <Kbd>{cap}</Kbd>}</span>
      <span className={styles.name}>{name}</span>
      {MARKS.map((one) => (
        <button
          key={one}
          type="button"
          className={classes(styles.mark, styles[one])}
          aria-pressed={mark === one}
          aria-label={terms.mark[one]}
          disabled={disabled}
          onClick={() => edit({ type: 'mark', row, mark: one })}
        >
          {compact || one !== spelled ? <span className={styles.sign}>{signs[one]}</span> : null}
          {here && one === 'abstain' ? <Kbd>{capOf(layout, 'noMark')}</Kbd> : null}
          {compact ? null : (
            <span>
              {one === spelled ? count.unmarkedIs : null}
              {terms.mark[one]}
            </span>
          )}
        </button>
      ))}
    </div>
  );
});
