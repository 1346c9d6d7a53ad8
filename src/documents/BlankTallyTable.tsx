import { useWords } from '@/text';
import { widthFor } from './squares';
import { TallySquares } from './TallySquares';
import { columnName } from './TallyTable';
import styles from './tally.module.css';
import type { TallyPart } from './tallySheet';

/** Squares in a line of each column: a packet is small. */
const WIDE = 4;

interface Props {
  readonly part: TallyPart;
  /** In the packet. */
  readonly papers: number;
  readonly over: string;
}

/** A row a candidate, a line for each: 正 of one packet, and the totals beside them. */
export function BlankTallyTable({ part: { office, columns, rows }, papers, over }: Props) {
  const words = useWords();
  const { sheet } = words.handTotals;
  const width = Math.ceil(widthFor(0, papers) / WIDE) * WIDE;
  return (
    <table className={`${styles.tally} ${styles.ofPacket}`}>
      <caption className={styles.unseen}>{office}</caption>
      <colgroup>
        <col />
        {columns.flatMap((column) => [
          <col key={column} className={styles.rest} />,
          <col key={`${column} total`} />,
        ])}
      </colgroup>
      <thead>
        <tr>
          <th colSpan={1 + 2 * columns.length} className={styles.over}>
            {over}
          </th>
        </tr>
        <tr>
          <th rowSpan={2} scope="col">
            {sheet.name}
          </th>
          {columns.map((column) => (
            <th key={column} scope="colgroup" colSpan={2}>
              {columnName(words, column)}
            </th>
          ))}
        </tr>
        <tr className={styles.sub}>
          {columns.flatMap((column) => [
            <th key={column} scope="col">
              {sheet.strokes}
            </th>,
            <th key={`${column} total`} scope="col">
              {sheet.total}
            </th>,
          ])}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name }) => (
          <tr key={name} className={styles.line}>
            <th scope="row" className={styles.name}>
              {name}
            </th>
            {columns.flatMap((column) => [
              <td key={column} className={styles.cell}>
                <TallySquares votes={null} width={width} />
              </td>,
              <td key={`${column} total`} />,
            ])}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
