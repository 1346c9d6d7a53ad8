import { useWords } from '@/text';
import { classes } from '@/ui/classes';
import { widthFor } from './squares';
import { Figures, Subheads } from './TallyFigures';
import { TallySquares } from './TallySquares';
import styles from './tally.module.css';

/** Squares in a line that runs across the page. */
const WIDE = { names: 16, papers: 18 };

interface Line {
  readonly name: string;
  readonly votes: number | null;
  /** Votes for which there has to be room. */
  readonly more: number;
}

interface Props {
  readonly what: keyof typeof WIDE;
  readonly title: string;
  readonly head: string;
  readonly lines: readonly Line[];
  /** Lines without a name yet. */
  readonly empty?: number;
  readonly blank: boolean;
}

/** One count a line: papers, or people written in. */
export function TallyLines({ what, title, head, lines, empty = 0, blank }: Props) {
  const nobody = Array.from({ length: empty }, () => ({ name: '', votes: null, more: 0 }));
  return (
    <table className={classes(styles.tally, styles[what])}>
      <caption className={styles.unseen}>{title}</caption>
      <colgroup>
        <col />
        <col span={2} className={styles.figure} />
        <col className={styles.rest} />
      </colgroup>
      <thead>
        <tr className={styles.sub}>
          <th scope="col">{head}</th>
          <Subheads blank={blank} />
          <th scope="col">{useWords().handTotals.sheet.strokes}</th>
        </tr>
      </thead>
      <tbody>
        {[...lines, ...nobody].map(({ name, votes, more }, i) => (
          // Lines without a name are told apart by their place alone.
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is printed once, and never moves
          <tr key={i} className={styles.line}>
            <th scope="row" className={styles.name}>
              {name}
            </th>
            <Figures votes={votes} blank={blank} />
            <td className={styles.cell}>
              <TallySquares votes={votes} width={widthOf(votes ?? 0, more, WIDE[what])} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const widthOf = (votes: number, more: number, wide: number): number =>
  Math.max(1, Math.ceil(widthFor(votes, more) / wide)) * wide;
