/** What of a keyboard event decides whether it is a digit pressed on purpose. */
interface DigitPress {
  readonly code: string;
  readonly keyCode: number;
  readonly isComposing: boolean;
  readonly repeat: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** How some browsers say that an input method has the key. */
const IME_HAS_THE_KEY = 229;

/** The digit of a key, in the row above the letters or on the numeric pad, with NumLock on or off. */
export function digitOf(event: DigitPress): number | null {
  if (event.repeat || event.isComposing || event.keyCode === IME_HAS_THE_KEY) return null;
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return null;
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
  return digit === undefined ? null : Number(digit);
}
