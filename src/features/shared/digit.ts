import { type Composing, isComposing } from './composing';

/** What of a keyboard event decides whether it is a digit pressed on purpose. */
interface DigitPress extends Composing {
  readonly code: string;
  readonly repeat: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** The digit of a key, in the row above the letters or on the numeric pad, with NumLock on or off. */
export function digitOf(event: DigitPress): number | null {
  if (event.repeat || isComposing(event)) return null;
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return null;
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
  return digit === undefined ? null : Number(digit);
}
