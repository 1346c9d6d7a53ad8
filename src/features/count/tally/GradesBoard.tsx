import type { BallotForm } from '@/election/events/ballot';
import { GRADES } from '@/election/tally/paper';
import type { Totals } from '@/election/tally/totals';
import { useWords } from '@/text';
import styles from './Board.module.css';
import looks from './GradesBoard.module.css';
import { Progress } from './Progress';

interface Props {
  readonly ballot: BallotForm;
  readonly totals: Totals;
}

/** The running totals of an evaluation: how many papers have each grade beside each officer. */
export function GradesBoard({ ballot, totals }: Props) {
  const { count, terms } = useWords();
  const { board, others } = count;
  return (
    <section className={styles.board} aria-label={others.board.evaluation}>
      <h2 className={styles.title}>{others.board.evaluation}</h2>
      <Progress />
      <div className={styles.under}>
        <p>{board.papers(totals.entered - totals.void, totals.void)}</p>
      </div>
      <table className={looks.grades}>
        <thead>
          <tr>
            <td />
            {GRADES.map((grade) => (
              <th key={grade} scope="col">
                {terms.grade[grade]}
              </th>
            ))}
            <th scope="col">{terms.noOpinion}</th>
          </tr>
        </thead>
        <tbody>
          {ballot.contests.flatMap(({ candidates }, i) =>
            candidates.map((name, row) => {
              const counts = totals.contests[i]?.candidates[row];
              return (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {GRADES.map((grade) => (
                    <td key={grade}>{counts?.grades?.[grade] ?? 0}</td>
                  ))}
                  <td>{counts?.abstain ?? 0}</td>
                </tr>
              );
            }),
          )}
        </tbody>
      </table>
    </section>
  );
}
