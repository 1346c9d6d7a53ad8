/** What a hand on the keys presses (`KeyboardEvent.code`), as the pad comes: the right hand's layout. */

/** The key of a row, from 0; two beyond the ninth. */
export function rowKeys(row: number): readonly string[] {
  if (row < 9) return [`Digit${row + 1}`];
  return ['Digit0', row === 9 ? 'Digit0' : `Digit${row - 9}`];
}

/** What lies behind the key of the layer. */
const behind = (digit: number): readonly string[] => ['NumpadMultiply', `Digit${digit}`];

export const VOID_KEYS = behind(1);
export const BLANK_KEYS = behind(2);
export const ILLEGIBLE_KEYS = behind(3);
export const ONLY_THESE_KEYS = behind(4);

/**
 * The marks of a paper (`o` for, `x` against, `-` nothing, `?` illegible), as one key each for the
 * exceptions and one that fills the rest. Where nobody has `o`, who has no mark is left alone.
 */
export function markKeys(signs: string): readonly string[] {
  const filled = signs.includes('o');
  const exceptions = Array.from(signs).flatMap((sign, row) => {
    if (sign === 'x') return rowKeys(row);
    if (sign === '?') return [...rowKeys(row), ...ILLEGIBLE_KEYS];
    return sign === '-' && filled ? [...rowKeys(row), 'Period'] : [];
  });
  return filled ? [...exceptions, 'Minus'] : exceptions;
}
