import type { ForkSides } from '@/controller/files/importMeeting';
import type { ForkSide } from '@/journal/forkSide';
import { useWords } from '@/text';
import { dayAndTime } from '@/text/moment';
import styles from './VerifyScreen.module.css';

interface Props {
  /** The first entry that is another on each side. */
  readonly seq: number;
  readonly sides: ForkSides;
}

/** Two records of one meeting beside each other, from where they part: which one stands people decide. */
export function ForkTable({ seq, sides }: Props) {
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
          <th scope="col">{said.here}</th>
          <th scope="col">{said.file}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, say]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{cell(sides.here, say)}</td>
            <td>{cell(sides.file, say)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
