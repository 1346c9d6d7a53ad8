import type { BallotForm } from '@/election/events/ballot';
import type { Draft, DraftAction } from '@/features/count/draft/draft';
import { firstRowOf, isCompact } from '@/features/count/draft/rows';
import { Echo } from '@/features/count/echo/Echo';
import { CandidateRow } from './CandidateRow';
import styles from './CandidateRows.module.css';
import { ContestHead } from './ContestHead';
import type { ContestPreview } from './paperPreview';

/** Two contests stand beside each other as on the paper, while each fits into a column. */
const BESIDE = 6;

interface Props {
  readonly ballot: BallotForm;
  readonly draft: Draft;
  readonly judged: readonly ContestPreview[];
  readonly disabled: boolean;
  readonly edit: (action: DraftAction) => void;
}

/** Every candidate in the order of the paper, contest by contest, below what was stored last. */
export function CandidateRows({ ballot, draft, judged, disabled, edit }: Props) {
  const { contests, blankMeans } = ballot;
  const several = contests.length > 1;
  const compact = isCompact(ballot);
  const beside =
    compact &&
    contests.length === 2 &&
    contests.every(({ candidates }) => candidates.length <= BESIDE);
  return (
    <div className={styles.rows}>
      <Echo />
      <div className={beside ? styles.beside : undefined}>
        {contests.map(({ id, office, seats, candidates }, i) => (
          <div key={id}>
            {several ? <ContestHead office={office} seats={seats} judged={judged[i]} /> : null}
            <div className={compact && !beside ? styles.columns : undefined}>
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
    </div>
  );
}
