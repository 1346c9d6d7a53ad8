import type { CSSProperties } from 'react';
import { GRADES, type Grade, isGrade, type Mark } from '@/election/tally/paper';
import { useWords } from '@/text';
import { classes } from '@/ui/classes';
import styles from './Board.module.css';
import { fitting } from './inUnits';
import { keyOf, type Line } from './lines';

interface Props {
  readonly lines: readonly Line[];
  readonly style: CSSProperties;
}

/** An evaluation: how many papers have each grade; the one on the last paper stands out. */
export function Grades({ lines, style }: Props) {
  const { board, terms } = useWords();
  return (
    <section className={styles.tally} style={style} aria-label={board.people}>
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
          {lines.map((line) => (
            <Row key={keyOf(line)} line={line} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ line }: { readonly line: Line }) {
  const { board } = useWords();
  switch (line.kind) {
    case 'person':
      return (
        <tr>
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
      );
    case 'contest':
      return <Across words={line.office} />;
    case 'more':
      return <Across words={board.moreGraded(line.people)} />;
  }
}

function Across({ words }: { readonly words: string }) {
  return (
    <tr>
      <th scope="rowgroup" colSpan={GRADES.length + 2}>
        {words}
      </th>
    </tr>
  );
}

const isNoOpinion = (mark: Mark | Grade | null): boolean =>
  mark !== null && !isGrade(mark) && mark === 'abstain';

function Cell({ papers, last }: { readonly papers: number; readonly last: boolean }) {
  return <td className={classes(last ? styles.lastGrade : '')}>{papers}</td>;
}
