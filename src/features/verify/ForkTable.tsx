import type { ForkSide } from '@/journal/forkSide';
import { useWords } from '@/text';
import { dayAndTime } from '@/text/moment';
import styles from './VerifyScreen.module.css';

interface Props {
  /** The first entry that is another on each side. */
  readonly seq: number;
  readonly columns: readonly { readonly name: string; readonly side: ForkSide | null }[];
}

/** Two records of one meeting beside each other, from where they part: which one stands people decide. */
export function ForkTable({ seq, columns }: Props) {
  const { sides: said } = useWords().verify.taken;
  const rows: readonly (readonly [string, (side: ForkSide) => string])[] = [
    [said.papers, ({ papers }) => said.papersOf(papers)],
    [said.entries, ({ last }) => said.entriesOf(seq, last)],
    [said.last, ({ lastAt }) => dayAndTime(lastAt)],
  ];
  const cell = (side: ForkSide | null, say: (side: ForkSide) => string) =>
    side === null ? said.unknown : say(side);
  return (
    <table className={styles.fork}>
      <caption>{said.caption(seq)}</caption>
      <thead>
        <tr>
          <td />
          {/* Two files may have one name. */}
          {[...columns.entries()].map(([i, { name }]) => (
            <th key={i} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, say]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {[...columns.entries()].map(([i, { side }]) => (
              <td key={i}>{cell(side, say)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
