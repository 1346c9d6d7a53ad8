import type { SheetContest } from '@/election/events/resultSheet';
import { GRADES } from '@/election/tally/paper';
import { useWords } from '@/text';
import { percent } from '@/text/percent';
import styles from './sheet.module.css';

interface Props {
  readonly office: string;
  readonly result: NonNullable<SheetContest['result']>;
}

/** Each officer's grades in the order of the paper: papers, and their share of the valid ones. */
export function EvaluationTable({ office, result }: Props) {
  const { documents, terms } = useWords();
  const { people } = documents;
  return (
    <table className={styles.table}>
      <caption className={styles.unseen}>{people.caption(office)}</caption>
      <thead>
        <tr>
          <th scope="col">{people.name}</th>
          {GRADES.map((grade) => (
            <th key={grade} scope="col">
              {terms.grade[grade]}
            </th>
          ))}
          <th scope="col">{terms.noOpinion}</th>
          <th scope="col">{terms.mark.illegible}</th>
        </tr>
      </thead>
      <tbody>
        {result.candidates.map(({ name, grades, abstain, illegible }) => (
          <tr key={name}>
            <th scope="row" className={styles.name}>
              {name}
            </th>
            {GRADES.map((grade) => (
              <td key={grade}>
                <span className={styles.votes}>{grades?.[grade] ?? 0}</span>{' '}
                <small>{percent(grades?.[grade] ?? 0, result.validPapers)}</small>
              </td>
            ))}
            <td>{abstain}</td>
            <td>{illegible}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
