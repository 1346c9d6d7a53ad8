import type { SheetContest } from '@/election/events/resultSheet';
import { useWords } from '@/text';
import type { VotedKind } from './otherSentences';
import { peopleOf } from './people';
import styles from './sheet.module.css';

interface Props {
  readonly kind: VotedKind;
  readonly office: string;
  readonly result: NonNullable<SheetContest['result']>;
}

/** Votes per person, most first; a recommendation has names and votes alone. */
export function VotedTable({ kind, office, result }: Props) {
  const { documents, others, terms } = useWords();
  const { people } = documents;
  const named = kind === 'recommendation';
  return (
    <table className={styles.table}>
      <caption className={styles.unseen}>{people.caption(office)}</caption>
      <thead>
        <tr>
          <th scope="col">{people.place}</th>
          <th scope="col">{people.name}</th>
          <th scope="col">{others.votes[kind]}</th>
          {named ? null : (
            <>
              <th scope="col">{terms.mark.against}</th>
              <th scope="col">{terms.mark.abstain}</th>
              <th scope="col">{terms.mark.illegible}</th>
            </>
          )}
          <th scope="col">{people.ratio(terms.base[result.base.name])}</th>
          <th scope="col">{people.result}</th>
        </tr>
      </thead>
      <tbody>
        {peopleOf(result).map(
          ({ name, place, others: marks, for: votes, ratio, result: what }, i) => (
            <tr key={name}>
              <td>{named ? i + 1 : (place ?? people.writeIn)}</td>
              <th scope="row" className={styles.name}>
                {name}
              </th>
              <td className={styles.votes}>{votes}</td>
              {named ? null : (
                <>
                  <td>{marks?.against ?? people.none}</td>
                  <td>{marks?.abstain ?? people.none}</td>
                  <td>{marks?.illegible ?? people.none}</td>
                </>
              )}
              <td>{ratio}</td>
              <td className={what === 'elected' ? styles.elected : undefined}>
                {what === 'elected' ? others.passed[kind] : null}
                {what === 'level' ? documents.result.level : null}
                {what === 'passedOver' || what === 'notPassed' ? others.notPassed[kind] : null}
              </td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}
