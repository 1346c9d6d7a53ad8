/** What a key of the pad means; the draft and the screen carry it out. */
export type PadAct =
  | { readonly do: 'row'; readonly row: number }
  | {
      readonly do:
        | 'store'
        | 'blank'
        | 'void'
        | 'writeIn'
        | 'illegible'
        | 'here'
        | 'takeOff'
        | 'clear';
    }
  | { readonly do: 'move'; readonly by: 1 | -1 };

interface PadKey {
  /** Places on the keyboard (`KeyboardEvent.code`): the same with NumLock on or off, in any layout. */
  readonly codes: readonly string[];
  /** What stands on the key cap. */
  readonly cap: string;
  readonly act: PadAct;
}

const digit = (n: number): readonly string[] => [`Digit${n}`, `Numpad${n}`];

/** Ten rows on the digits, in the row above the letters and on the numeric pad; ten more below them. */
const ROW_KEYS: readonly PadKey[] = [
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 0].map((n) => ({ codes: digit(n), cap: String(n) })),
  ...Array.from('QWERTYUIOP', (letter) => ({ codes: [`Key${letter}`], cap: letter })),
].map((key, row) => ({ ...key, act: { do: 'row', row } }));

/** The whole pad as data: hints, listening and tests walk the same list. */
export const PAD_KEYS: readonly PadKey[] = [
  ...ROW_KEYS,
  { codes: ['Enter', 'NumpadEnter'], cap: 'Enter', act: { do: 'store' } },
  { codes: ['Slash', 'NumpadDivide'], cap: '/', act: { do: 'blank' } },
  { codes: ['Minus', 'NumpadSubtract'], cap: '-', act: { do: 'void' } },
  { codes: ['Equal', 'NumpadAdd'], cap: '+', act: { do: 'writeIn' } },
  { codes: ['Period', 'NumpadDecimal'], cap: '.', act: { do: 'illegible' } },
  { codes: ['ArrowDown'], cap: '↓', act: { do: 'move', by: 1 } },
  { codes: ['ArrowUp'], cap: '↑', act: { do: 'move', by: -1 } },
  { codes: ['Space'], cap: 'Space', act: { do: 'here' } },
  { codes: ['Backspace'], cap: '⌫', act: { do: 'takeOff' } },
  { codes: ['Delete'], cap: 'Del', act: { do: 'clear' } },
];

const byCode = new Map(PAD_KEYS.flatMap(({ codes, act }) => codes.map((code) => [code, act])));

/** The cap of the key for a row; `null` beyond the twentieth, which arrows and touch reach. */
export const capOfRow = (row: number): string | null => ROW_KEYS[row]?.cap ?? null;

/** The cap of the key that does this. */
export const capOf = (what: PadAct['do']): string =>
  PAD_KEYS.find(({ act }) => act.do === what)?.cap ?? '';

/** What of a keyboard event decides; `keyCode` 229 is how some browsers say that an IME has the key. */
export interface KeyPress extends Composing {
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

interface Composing {
  readonly isComposing: boolean;
  readonly keyCode: number;
}

const IME_HAS_THE_KEY = 229;

/** The input method is composing: the key belongs to it. */
export const isComposing = (event: Composing): boolean =>
  event.isComposing || event.keyCode === IME_HAS_THE_KEY;

/** What a key means on the pad; `null` where it is none of ours, composes, or is a shortcut. */
export function padAct(event: KeyPress): PadAct | null {
  if (isComposing(event) || event.ctrlKey || event.altKey || event.metaKey) return null;
  return byCode.get(event.code) ?? null;
}
