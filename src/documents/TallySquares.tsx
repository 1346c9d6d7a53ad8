import { Zheng } from '@/ui/Zheng';
import { counted, squaresOf } from './squares';
import styles from './tally.module.css';

interface Props {
  /** `null` where nothing is counted yet. */
  readonly votes: number | null;
  /** In squares. */
  readonly width: number;
}

/** 正 so far, and empty squares to go on in. The figure stands in a cell of its own. */
export function TallySquares({ votes, width }: Props) {
  const { gathered } = counted(votes ?? 0);
  return (
    <div className={styles.squares} aria-hidden="true">
      {gathered === 0 ? null : <span className={styles.gathered}>{gathered}</span>}
      {squaresOf(votes ?? 0, width).map((strokes, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a square is its place in the line
        <span key={i} className={styles.square}>
          {strokes === 0 ? null : <Zheng count={strokes} />}
        </span>
      ))}
    </div>
  );
}
