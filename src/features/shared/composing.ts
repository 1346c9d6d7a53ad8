/** What of a keyboard event says whose the key is. */
export interface Composing {
  readonly isComposing: boolean;
  readonly keyCode: number;
}

/** `keyCode` 229 is how some browsers say that an IME has the key. */
const IME_HAS_THE_KEY = 229;

/** The input method is composing: the key belongs to it. */
export const isComposing = (event: Composing): boolean =>
  event.isComposing || event.keyCode === IME_HAS_THE_KEY;
