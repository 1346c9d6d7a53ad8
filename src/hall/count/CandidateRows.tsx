import { type BallotContest, marks as MARKS } from '../../election/events';
import { useWords } from '../../text';
import { CandidateRow } from './CandidateRow';
import styles from './CandidateRows.module.css';
import type { Draft, DraftAct } from './draft';
import { Echo } from './Echo';
import { SIGN } from './PaperSigns';

/** Up to here one column with words on the buttons; beyond it two, with the words above. */
const ONE_COLUMN = 7;

interface Props {
  readonly contest: BallotContest;
  readonly draft: Draft;
  readonly disabled: boolean;
  readonly edit: (act: DraftAct) => void;
}

/** Every candidate in ballot order, below what was stored last. */
export function CandidateRows({ contest, draft, disabled, edit }: Props) {
  const compact = contest.candidates.length > ONE_COLUMN;
  return (
    <div className={styles.rows}>
      <div className={styles.above}>
        <Echo />
        {compact ? <Legend /> : null}
      </div>
      <div className={compact ? styles.columns : undefined}>
        {contest.candidates.map((name, row) => (
          <CandidateRow
            key={name}
            row={row}
            name={name}
            mark={draft.marks[row] ?? null}
            here={draft.at === row}
            compact={compact}
            disabled={disabled}
            edit={edit}
          />
        ))}
      </div>
    </div>
  );
}

/** What the signs on the buttons mean, where there is no room for words on them. */
function Legend() {
  const { terms } = useWords();
  return (
    <p className={styles.legend} aria-hidden="true">
      {MARKS.map((mark) => (
        <span key={mark}>
          {SIGN[mark]}
          {terms.mark[mark]}
        </span>
      ))}
    </p>
  );
}
