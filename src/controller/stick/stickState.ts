import type { Journal } from '@/journal/journal';

/**
 * What goes wrong with a stick. `out`: it is not there, or does not answer; `full`: no room on it;
 * `failed`: it takes nothing, or gives back something else than was written.
 */
export type StickTrouble = 'out' | 'full' | 'failed';

/** What has been written, read back and compared; `null` before the first file. */
interface OnStick {
  readonly written: Journal | null;
}
export type StickWriting =
  /** `slow`: the next file is under way for so long that a person may wonder. */
  | ({ readonly kind: 'writes'; readonly slow: boolean } & OnStick)
  | ({ readonly kind: 'trouble'; readonly why: StickTrouble } & OnStick);

/** How the copy on a stick stands. `cannot`: this browser lets nobody choose a folder. */
export type StickState =
  | { readonly kind: 'cannot' }
  | { readonly kind: 'notChosen' }
  | StickWriting;
