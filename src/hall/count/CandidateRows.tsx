import { type BallotForm, marks as MARKS } from '../../election/events';
import { useWords } from '../../text';
import { CandidateRow } from './CandidateRow';
import styles from './CandidateRows.module.css';
import { ContestHead } from './ContestHead';
import type { Draft, DraftAct } from './draft';
import { Echo } from './Echo';
import type { ContestJudged } from './judge';
import { firstRowOf, rowsOf } from './rows';
import { signsOf } from './signs';

/** Up to here one column with words on the buttons; beyond it two, with the words above. */
const ONE_COLUMN = 7;

interface Props {
  readonly ballot: BallotForm;
  readonly draft: Draft;
  readonly judged: readonly ContestJudged[];
  readonly disabled: boolean;
  readonly edit: (act: DraftAct) => void;
}

/** Every candidate in the order of the paper, contest by contest, below what was stored last. */
export function CandidateRows({ ballot, draft, judged, disabled, edit }: Props) {
  const { contests, blankMeans } = ballot;
  const compact = rowsOf(ballot).length > ONE_COLUMN;
  const several = contests.length > 1;
  return (
    <div className={styles.rows}>
      <div className={styles.above}>
        <Echo />
        {/* What no mark means on this paper is said where it is not what people expect. */}
        {compact || blankMeans === 'for' ? <Legend ballot={ballot} /> : null}
      </div>
      {contests.map(({ id, office, seats, candidates }, i) => (
        <div key={id}>
          {several ? <ContestHead office={office} seats={seats} judged={judged[i]} /> : null}
          <div className={compact ? styles.columns : undefined}>
            {candidates.map((name, place) => {
              const row = firstRowOf(contests, i) + place;
              return (
                <CandidateRow
                  key={name}
                  row={row}
                  name={name}
                  office={several ? office : null}
                  blankMeans={blankMeans}
                  mark={draft.marks[row] ?? null}
                  here={draft.at === row}
                  compact={compact}
                  disabled={disabled}
                  edit={edit}
                />
              );
            })}
          </div>
        </div>
      ))}
    </div>
  );
}

/** What stands on this paper, and what each sign means there. */
function Legend({ ballot }: { readonly ballot: BallotForm }) {
  const { count, terms } = useWords();
  const signs = signsOf(ballot);
  return (
    <p className={styles.legend}>
      {MARKS.map((mark) => (
        <span key={mark}>
          {mark === ballot.blankMeans ? count.unmarkedIs : signs[mark]}
          {terms.mark[mark]}
        </span>
      ))}
    </p>
  );
}
