import { memo } from 'react';
import { marks as MARKS } from '../../election/events';
import type { Mark } from '../../election/tally/paper';
import { useWords } from '../../text';
import { classes } from '../../ui/classes';
import { Kbd } from '../../ui/Kbd';
import styles from './CandidateRow.module.css';
import type { DraftAct } from './draft';
import { capOfRow } from './keys';
import { SIGN } from './PaperSigns';

interface Props {
  readonly row: number;
  readonly name: string;
  readonly mark: Mark | null;
  /** The row that keys without a number speak of. */
  readonly here: boolean;
  /** Signs alone: their words stand above. */
  readonly compact: boolean;
  readonly disabled: boolean;
  readonly edit: (act: DraftAct) => void;
}

/** One candidate of the paper at hand, with the key that marks them. */
export const CandidateRow = memo(function CandidateRow(props: Props) {
  const { row, name, mark, here, compact, disabled, edit } = props;
  const { terms } = useWords();
  const cap = capOfRow(row);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame around four buttons
    <div
      role="group"
      aria-label={name}
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
          <span className={styles.sign}>{SIGN[one]}</span>
          {compact ? null : <span>{terms.mark[one]}</span>}
        </button>
      ))}
    </div>
  );
});
