import { unreachable } from '@/election/tally/unreachable';
import { useWords, type Words } from '@/text';
import { classes } from '@/ui/classes';
import { widthFor } from './squares';
import { Figures, Subheads } from './TallyFigures';
import { TallySquares } from './TallySquares';
import styles from './tally.module.css';
import type { TallyColumn, TallyPart, TallyRow } from './tallySheet';

/** Squares in a line of each column: most where most votes fall. */
const OF_MARKS = [9, 5, 4, 3];
const OF_GRADES = [4, 4, 4, 3, 3, 3];

interface Props {
  readonly part: TallyPart;
  /** Papers that may still come. */
  readonly papers: number;
  /** Whose table it is, and where the record stood: on every page that it runs to. */
  readonly over: string;
}

/** A row a candidate in ballot order: what is counted of each mark, its 正, and room to go on. */
export function TallyTable({ part, papers, over }: Props) {
  const words = useWords();
  const { columns, rows, office } = part;
  const graded = columns.includes('excellent');
  return (
    <table className={classes(styles.tally, graded ? styles.graded : styles.marked)}>
      <caption className={styles.unseen}>{office}</caption>
      <colgroup>
        <col />
        {columns.map((column) => (
          <col key={column} span={2} className={styles[column]} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th colSpan={1 + 2 * columns.length} className={styles.over}>
            {over}
          </th>
        </tr>
        <tr>
          <th rowSpan={2} scope="col">
            {words.handTotals.sheet.name}
          </th>
          {columns.map((column) => (
            <th key={column} scope="colgroup" colSpan={2}>
              {columnName(words, column, graded)}
            </th>
          ))}
        </tr>
        <tr className={styles.sub}>
          {columns.map((column) => (
            <Subheads key={column} blank={false} />
          ))}
        </tr>
      </thead>
      {rows.map((row) => (
        <Person
          key={row.name}
          row={row}
          columns={columns}
          wide={graded ? OF_GRADES : OF_MARKS}
          papers={papers}
        />
      ))}
    </table>
  );
}

export function columnName({ terms }: Words, column: TallyColumn, graded = false): string {
  switch (column) {
    case 'for':
    case 'against':
    case 'illegible':
      return terms.mark[column];
    case 'abstain':
      return graded ? terms.noOpinion : terms.mark.abstain;
    case 'excellent':
    case 'competent':
    case 'basic':
    case 'incompetent':
      return terms.grade[column];
    default:
      return unreachable(column);
  }
}

interface PersonProps extends Pick<Props, 'papers'>, Pick<TallyPart, 'columns'> {
  readonly row: TallyRow;
  readonly wide: readonly number[];
}

function Person({ row: { name, counts }, columns, wide, papers }: PersonProps) {
  const cells = columns.map((column, i) => ({
    column,
    votes: counts[i] ?? null,
    wide: wide[i] ?? 1,
  }));
  const lines = Math.max(
    1,
    // The first column has room for every paper that may come, the others as many lines.
    ...cells.map((cell, i) =>
      Math.ceil(widthFor(cell.votes ?? 0, i === 0 ? papers : 0) / cell.wide),
    ),
  );
  return (
    <tbody className={styles.person}>
      <tr className={styles.figures}>
        <th rowSpan={2} scope="rowgroup" className={styles.name}>
          {name}
        </th>
        {cells.map(({ column, votes }) => (
          <Figures key={column} votes={votes} blank={false} />
        ))}
      </tr>
      <tr>
        {cells.map((cell) => (
          <td key={cell.column} colSpan={2} className={styles.cell}>
            <TallySquares votes={cell.votes} width={lines * cell.wide} />
          </td>
        ))}
      </tr>
    </tbody>
  );
}
