import type { CSSProperties } from 'react';
import { GRADES, type Grade, isGrade, type Mark } from '../../election/tally/paper';
import { useWords } from '../../text';
import { classes } from '../../ui/classes';
import styles from './Board.module.css';
import { fitting } from './inUnits';
import type { Line } from './lines';

interface Props {
  readonly lines: readonly Line[];
  readonly style: CSSProperties;
  readonly label: string;
}

/** An evaluation: how many papers have each grade; the one on the last paper stands out. */
export function Grades({ lines, style, label }: Props) {
  const { terms } = useWords();
  return (
    <section className={styles.tally} style={style} aria-label={label}>
      <table className={styles.grades}>
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
          {lines.map((line) =>
            line.kind === 'person' ? (
              <tr key={line.name}>
                <th scope="row" style={fitting(line.name)}>
                  {line.name}
                </th>
                {GRADES.map((grade) => (
                  <Cell
                    key={grade}
                    papers={line.counts?.grades?.[grade] ?? 0}
                    last={line.mark === grade}
                  />
                ))}
                <Cell papers={line.counts?.abstain ?? 0} last={isNoOpinion(line.mark)} />
              </tr>
            ) : null,
          )}
        </tbody>
      </table>
    </section>
  );
}

const isNoOpinion = (mark: Mark | Grade | null): boolean =>
  mark !== null && !isGrade(mark) && mark === 'abstain';

function Cell({ papers, last }: { readonly papers: number; readonly last: boolean }) {
  return <td className={classes(last ? styles.lastGrade : '')}>{papers}</td>;
}
