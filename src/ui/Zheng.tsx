import { classes } from './classes';
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
/** Where a box is given: how far characters stand apart, and lines, and after each ten of them. */
const ACROSS = 112;
const DOWN = 112;
const AFTER_TEN = 50;
const TEN_IN_VOTES = 10 * STROKES_OF_ONE;

/** Lines of so many characters; all that are drawn in boxes of one size have one scale. */
interface Box {
  readonly columns: number;
  readonly lines: number;
}

interface Props {
  readonly count: number;
  /** Characters drawn at most; beyond it tens of them are gathered into one figure. */
  readonly most?: number;
  /** Left out, they stand in one line, as wide as it gets. */
  readonly box?: Box;
  /** The last stroke stands out. */
  readonly newest?: boolean;
}

/** Votes as 正, a stroke each. The figure itself stands beside it: this is for the eye alone. */
export function Zheng({ count, most = 10, box, newest = false }: Props) {
  const over = Math.ceil(count / STROKES_OF_ONE) - most;
  const gathered = over > 0 ? Math.ceil(over / 10) * TEN_IN_VOTES : 0;
  const drawn = count - gathered;
  const standing = newest ? drawn - 1 : drawn;
  return (
    <span
      className={classes(styles.zheng, box === undefined ? '' : styles.boxed)}
      aria-hidden="true"
    >
      {gathered === 0 ? null : <span className={styles.gathered}>{gathered}</span>}
      {drawn === 0 ? null : (
        <svg
          className={styles.strokes}
          viewBox={viewBox(drawn, box)}
          preserveAspectRatio="xMinYMid meet"
          aria-hidden="true"
        >
          <path d={pathOf(0, standing, box)} />
          {newest ? <path className={styles.newest} d={pathOf(standing, drawn, box)} /> : null}
        </svg>
      )}
    </span>
  );
}

function viewBox(drawn: number, box: Box | undefined): string {
  const characters = Math.ceil(drawn / STROKES_OF_ONE);
  if (box === undefined) return `0 0 ${characters * ONE} ${ONE}`;
  const [wide, high] = [acrossTo(box.columns), box.lines * DOWN];
  // Fewer lines than there is room for stand in the middle of the row.
  const lines = Math.min(box.lines, Math.ceil(characters / box.columns));
  return `0 ${(lines * DOWN - high - DOWN + ONE) / 2} ${wide} ${high}`;
}

/** One path for all strokes from one to before another: a vote more changes one attribute. */
function pathOf(from: number, to: number, box: Box | undefined): string {
  return Array.from({ length: to - from }, (_, i) => {
    const stroke = from + i;
    const character = Math.floor(stroke / STROKES_OF_ONE);
    const [x, y] = placeOf(character, box);
    // The index is a remainder of the length.
    const [x1, y1, x2, y2] = STROKES[stroke % STROKES_OF_ONE] as (typeof STROKES)[number];
    return `M${x1 + x} ${y1 + y}L${x2 + x} ${y2 + y}`;
  }).join('');
}

function placeOf(character: number, box: Box | undefined): readonly [number, number] {
  if (box === undefined) return [character * ONE, 0];
  const { columns } = box;
  return [acrossTo(character % columns), Math.floor(character / columns) * DOWN];
}

const acrossTo = (column: number): number => column * ACROSS + Math.floor(column / 10) * AFTER_TEN;
