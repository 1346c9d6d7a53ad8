import styles from './Zheng.module.css';

/** The five strokes of 正 in writing order, in a square of 100. */
const STROKES = [
  [14, 16, 86, 16],
  [52, 16, 52, 86],
  [52, 50, 80, 50],
  [28, 46, 28, 86],
  [8, 86, 92, 86],
] as const;
const STROKES_OF_ONE = STROKES.length;
const ONE = 100;
const TEN_IN_VOTES = 10 * STROKES_OF_ONE;

interface Props {
  readonly count: number;
  /** Characters drawn at most; beyond it tens of them are gathered into one figure. */
  readonly most?: number;
}

/** Votes as 正, a stroke each. The figure itself stands beside it: this is for the eye alone. */
export function Zheng({ count, most = 10 }: Props) {
  const over = Math.ceil(count / STROKES_OF_ONE) - most;
  const gathered = over > 0 ? Math.ceil(over / 10) * TEN_IN_VOTES : 0;
  const drawn = count - gathered;
  const wide = Math.ceil(drawn / STROKES_OF_ONE) * ONE;
  return (
    <span className={styles.zheng} aria-hidden="true">
      {gathered === 0 ? null : <span className={styles.gathered}>{gathered}</span>}
      {drawn === 0 ? null : (
        <svg className={styles.strokes} viewBox={`0 0 ${wide} ${ONE}`} aria-hidden="true">
          <path d={pathOf(drawn)} />
        </svg>
      )}
    </span>
  );
}

/** One path for all strokes: a vote more changes one attribute. */
function pathOf(strokes: number): string {
  return Array.from({ length: strokes }, (_, i) => {
    const shift = Math.floor(i / STROKES_OF_ONE) * ONE;
    // The index is a remainder of the length.
    const [x1, y1, x2, y2] = STROKES[i % STROKES_OF_ONE] as (typeof STROKES)[number];
    return `M${x1 + shift} ${y1}L${x2 + shift} ${y2}`;
  }).join('');
}
