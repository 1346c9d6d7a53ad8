/** Votes that one 正 holds, and that ten of them gather into one figure, as on the board. */
const STROKES = 5;
const GATHERED = 10 * STROKES;
/** A gathered figure takes the room of two squares. */
const GATHERED_WIDE = 2;

/** What is counted so far as squares of one 正 each; the last of them may take more strokes. */
export interface Counted {
  /** Votes in full tens of 正, said as a figure; 0 where there are none. */
  readonly gathered: number;
  /** Strokes in each square, from 1 to 5. */
  readonly strokes: readonly number[];
}

export function counted(votes: number): Counted {
  const rest = votes % GATHERED;
  return {
    gathered: votes - rest,
    strokes: Array.from({ length: Math.ceil(rest / STROKES) }, (_, i) =>
      Math.min(STROKES, rest - i * STROKES),
    ),
  };
}

/** Squares, in widths of one, for what is counted and as many votes more. */
export function widthFor(votes: number, more: number): number {
  const { gathered } = counted(votes);
  return (gathered > 0 ? GATHERED_WIDE : 0) + Math.ceil(((votes % GATHERED) + more) / STROKES);
}

/** Squares of a cell: those that are marked, and empty ones to the end of its lines. */
export function squaresOf(votes: number, width: number): readonly number[] {
  const { gathered, strokes } = counted(votes);
  const empty = width - (gathered > 0 ? GATHERED_WIDE : 0) - strokes.length;
  return [...strokes, ...Array.from({ length: Math.max(0, empty) }, () => 0)];
}
