import type { ReactNode } from 'react';
import type { SheetContest } from '@/election/events/resultSheet';
import { useWords } from '@/text';
import { type PersonResult, type PersonRow, peopleOf } from './people';
import styles from './sheet.module.css';

interface Props {
  readonly office: string;
  readonly result: NonNullable<SheetContest['result']>;
  /** Half of the base is enough: then who has less has under half. */
  readonly atLeast: boolean;
  /** Stands beside each outcome on a screen, and not on paper. */
  readonly beside?: (name: string) => ReactNode;
}

/** Votes per person, most first; the base stands over every ratio. */
export function PeopleTable({ office, result, atLeast, beside }: Props) {
  const { documents, terms } = useWords();
  const { people } = documents;
  const passed = passedBy(result.threshold, atLeast);
  return (
    <table className={styles.table}>
      <caption className={styles.unseen}>{people.caption(office)}</caption>
      <thead>
        <tr>
          <th scope="col">{people.place}</th>
          <th scope="col">{people.name}</th>
          <th scope="col">{terms.mark.for}</th>
          <th scope="col">{terms.mark.against}</th>
          <th scope="col">{terms.mark.abstain}</th>
          <th scope="col">{terms.mark.illegible}</th>
          <th scope="col">{people.ratio(terms.base[result.base.name])}</th>
          <th scope="col">{people.result}</th>
        </tr>
      </thead>
      <tbody>
        {peopleOf(result).map((person) => (
          <Person
            key={person.name}
            person={person}
            passed={passed}
            beside={beside?.(person.name)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface PersonProps {
  readonly person: PersonRow;
  readonly passed: Passed;
  readonly beside: ReactNode;
}

function Person({ person, passed, beside }: PersonProps) {
  const { documents } = useWords();
  const { people } = documents;
  const { name, place, others, ratio, result } = person;
  return (
    <tr>
      <td>{place ?? people.writeIn}</td>
      <th scope="row" className={styles.name}>
        {name}
      </th>
      <td className={styles.votes}>{person.for}</td>
      <td>{others?.against ?? people.none}</td>
      <td>{others?.abstain ?? people.none}</td>
      <td>{others?.illegible ?? people.none}</td>
      <td>{ratio}</td>
      <td className={result === 'elected' ? styles.elected : undefined}>
        {documents.result[resultKey(result, passed)]}
        {beside}
      </td>
    </tr>
  );
}

/** What who has enough votes has: over half, at least half, or most where there is no threshold. */
type Passed = 'overHalf' | 'half' | 'most';
const passedBy = (threshold: number | null, atLeast: boolean): Passed => {
  if (threshold === null) return 'most';
  return atLeast ? 'half' : 'overHalf';
};

function resultKey(result: PersonResult, passed: Passed) {
  if (passed === 'most' && (result === 'notPassed' || result === 'passedOver')) return 'notElected';
  if (result !== 'notPassed') return result;
  return passed === 'half' ? 'notHalf' : 'notOver';
}
