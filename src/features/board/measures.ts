import type { Line } from './lines';

/**
 * Everything on the board is measured in hundredths of the height of a 16:9 screen, so that it looks
 * alike on every projector: 3.8 of them are 40 px at 1920 × 1080.
 */
export interface Measures {
  readonly rows: number;
  /** Height of a row. */
  readonly row: number;
  /** Sizes of type. */
  readonly name: number;
  readonly votes: number;
  /** Width of the longest name, in characters. */
  readonly letters: number;
  readonly zheng: ZhengBox;
}

/** The room for 正: `most` characters in lines of `columns`; what is over is gathered into a figure. */
export interface ZhengBox {
  readonly columns: number;
  readonly lines: number;
  readonly most: number;
}

const WIDTH = 170;
const GAP = 6;
/** The tallest row; three people need not fill the screen. */
const TALLEST = 20;
/** The largest type for names, by the number of columns. */
const LARGEST = [8, 4.3, 3.2] as const;
/** Longer names are set smaller instead of taking the room of the 正. */
const LETTERS = 6;
const SIGN = 1.9;
const FIGURES = 2.3;
const SMALLEST_ZHENG = 2;
/** A character with the space around it, and its share of what stands between tens. */
const ZHENG_ADVANCE = { across: 1.18, down: 1.12 };
const VOTES_IN_ZHENG = 5;

/** `votes`: the most that anybody can have; so that nothing moves while papers are counted. */
export function measuresOf(
  columns: readonly (readonly Line[])[],
  height: number,
  votes: number,
): Measures {
  const rows = Math.max(1, ...columns.map((lines) => lines.length));
  const row = Math.min(height / rows, TALLEST);
  const largest = LARGEST[columns.length - 1] ?? LARGEST[2];
  const name = Math.min(row * 0.64, largest);
  const figures = Math.min(row * 0.8, largest * 1.2);
  const letters = Math.min(LETTERS, Math.max(3, ...columns.flat().map(lettersOf)));
  const width = WIDTH / columns.length - GAP - name * (letters + SIGN) - figures * FIGURES;
  return { row, name, votes: figures, letters, rows, zheng: zhengBox(votes, width, row * 0.86) };
}

/** Characters of full width; Latin letters and figures take half of one. */
export const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, one) => sum + (one < '\u2000' ? 0.6 : 1), 0);

/** Words beside a name are set at half its size. */
const lettersOf = (line: Line): number =>
  line.kind === 'person' ? widthOf(line.name) + (line.writtenIn ? 1.3 : 0) : 0;

/** The lines in which as many characters stand largest, in fives so that lines can be compared. */
function zhengBox(votes: number, width: number, height: number): ZhengBox {
  const wanted = Math.max(VOTES_IN_ZHENG, Math.ceil(votes / VOTES_IN_ZHENG));
  const boxes = [1, 2, 3].map((lines) => {
    const columns = inFives(wanted / lines);
    const size = Math.min(
      height / lines / ZHENG_ADVANCE.down,
      width / columns / ZHENG_ADVANCE.across,
    );
    return { lines, columns, size, most: wanted };
  });
  // One line is read more easily than two that are hardly larger.
  const { size, ...box } = boxes.reduce((best, one) => (one.size > best.size * 1.15 ? one : best));
  if (size >= SMALLEST_ZHENG) return box;
  const lines = Math.max(1, Math.floor(height / SMALLEST_ZHENG / ZHENG_ADVANCE.down));
  // The figure for those gathered takes the room of a few; ten stand beside it at least.
  const fit = Math.floor(width / SMALLEST_ZHENG / ZHENG_ADVANCE.across) - 5;
  const columns = Math.max(inFives(10 / lines), fit);
  return { lines, columns, most: lines * columns };
}

const inFives = (characters: number): number => Math.ceil(characters / 5) * 5;

/** The largest type in which all of these paragraphs stand in a room. */
export function largestFor(texts: readonly string[], width: number, height: number): number {
  const fits = (size: number) =>
    texts.reduce((lines, text) => lines + Math.ceil((widthOf(text) * size * 1.08) / width), 0) *
      size *
      LINE <=
    height;
  return TYPE_SIZES.find(fits) ?? 2;
}

const LINE = 1.25;
const TYPE_SIZES = [6.4, 5.8, 5.2, 4.6, 4.2, 3.8, 3.2, 2.6];
