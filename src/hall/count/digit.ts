import { isComposing, type KeyPress } from './keys';

/** The digit of a key, in the row above the letters or on the numeric pad, with NumLock on or off. */
export function digitOf(
  event: KeyPress & { readonly shiftKey: boolean; readonly repeat: boolean },
): number | null {
  if (event.repeat || isComposing(event)) return null;
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return null;
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
  return digit === undefined ? null : Number(digit);
}
