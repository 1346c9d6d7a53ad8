/** Where a key lies, in widths of a key; `x` and `y` of its upper left corner. */
export interface KeyPlace {
  readonly code: string;
  readonly cap: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const key = (
  code: string,
  cap: string,
  [x, y]: readonly [number, number],
  [width, height]: readonly [number, number] = [1, 1],
): KeyPlace => ({ code, cap, x, y, width, height });

const letters = (row: string, x: number, y: number): readonly KeyPlace[] =>
  Array.from(row, (letter, i) => key(`Key${letter}`, letter, [x + i, y]));
const named = (row: Readonly<Record<string, string>>, x: number, y: number): readonly KeyPlace[] =>
  Object.entries(row).map(([code, cap], i) => key(code, cap, [x + i, y]));

/** The main block, its rows staggered as they are (ANSI, as sold in China). */
const MAIN: readonly KeyPlace[] = [
  key('Backquote', '`', [0, 0]),
  ...Array.from('1234567890', (n, i) => key(`Digit${n}`, n, [i + 1, 0])),
  ...named({ Minus: '-', Equal: '=' }, 11, 0),
  ...letters('QWERTYUIOP', 1.5, 1),
  ...named({ BracketLeft: '[', BracketRight: ']' }, 11.5, 1),
  key('Backslash', '\\', [13.5, 1], [1.5, 1]),
  ...letters('ASDFGHJKL', 1.75, 2),
  ...named({ Semicolon: ';', Quote: "'" }, 10.75, 2),
  key('Enter', 'Enter', [12.75, 2], [2.25, 1]),
  ...letters('ZXCVBNM', 2.25, 3),
  ...named({ Comma: ',', Period: '.', Slash: '/' }, 9.25, 3),
  key('Space', 'Space', [3.75, 4], [6.25, 1]),
];

/** The numeric pad, apart from the main block. */
const PAD_X = 19;
const PAD: readonly KeyPlace[] = [
  ...named({ NumpadDivide: '/', NumpadMultiply: '*', NumpadSubtract: '-' }, PAD_X + 1, 0),
  ...named({ Numpad7: '7', Numpad8: '8', Numpad9: '9' }, PAD_X, 1),
  ...named({ Numpad4: '4', Numpad5: '5', Numpad6: '6' }, PAD_X, 2),
  ...named({ Numpad1: '1', Numpad2: '2', Numpad3: '3' }, PAD_X, 3),
  key('Numpad0', '0', [PAD_X, 4], [2, 1]),
  key('NumpadDecimal', '.', [PAD_X + 2, 4]),
  key('NumpadAdd', '+', [PAD_X + 3, 1], [1, 2]),
  key('NumpadEnter', 'Enter', [PAD_X + 3, 3], [1, 2]),
];

/** Every key that the pad may use; others are the browser's, the system's or not on every keyboard. */
export const KEYBOARD: ReadonlyMap<string, KeyPlace> = new Map(
  [...MAIN, ...PAD].map((place) => [place.code, place]),
);

const TWINS: readonly (readonly [string, string])[] = [
  ...Array.from('0123456789', (n) => [`Numpad${n}`, `Digit${n}`] as const),
  ['NumpadEnter', 'Enter'],
  ['NumpadDivide', 'Slash'],
  ['NumpadMultiply', 'Backslash'],
  ['NumpadSubtract', 'Minus'],
  ['NumpadAdd', 'Equal'],
  ['NumpadDecimal', 'Period'],
];
const twins = new Map(TWINS.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));

/** A key and its equal on the numeric pad or the main block: both do what one of them does. */
export function withTwin(code: string): readonly string[] {
  const twin = twins.get(code);
  return twin === undefined ? [code] : [code, twin];
}

/** Two keys share an edge: a finger that slips off one, straight, finds the other. */
export function areBeside(one: string, other: string): boolean {
  const a = KEYBOARD.get(one);
  const b = KEYBOARD.get(other);
  if (a === undefined || b === undefined || one === other) return false;
  const across = overlap(a.x, a.width, b.x, b.width);
  const down = overlap(a.y, a.height, b.y, b.height);
  return (across === 0 && down > 0) || (down === 0 && across > 0);
}

/** How far two stretches lie over each other: 0 where they touch, below that where they are apart. */
const overlap = (from: number, length: number, other: number, otherLength: number): number =>
  Math.min(from + length, other + otherLength) - Math.max(from, other);
