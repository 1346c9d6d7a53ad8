import type { EntryRow } from './entry';

/** How the entries of a file stand to those of the same meeting on this device. */
export type Compared =
  | { readonly kind: 'same' }
  /** Entry for entry, with more behind; `from` is how many are already here. */
  | { readonly kind: 'continues'; readonly from: number }
  | { readonly kind: 'older'; readonly here: number; readonly file: number }
  /** The first entry that differs. */
  | { readonly kind: 'fork'; readonly seq: number }
  | { readonly kind: 'otherMeeting' };

export function compareJournals(here: readonly EntryRow[], file: readonly EntryRow[]): Compared {
  if (here[0]?.meeting !== file[0]?.meeting) return { kind: 'otherMeeting' };
  const parted = here.findIndex(({ text }, i) => i < file.length && text !== file[i]?.text);
  if (parted !== -1) return { kind: 'fork', seq: parted + 1 };
  if (here.length === file.length) return { kind: 'same' };
  return here.length < file.length
    ? { kind: 'continues', from: here.length }
    : { kind: 'older', here: here.length, file: file.length };
}
