import type { EnteredPaper } from '@/election/events/count';
import type { PadAction } from '@/features/count/shortcuts/shortcuts';

type Marked = Extract<EnteredPaper, { readonly kind: 'marked' }>;

/** What one kind of paper has beside its place, its store button, blank and void. */
export interface ListOnPaper {
  /** Something was entered. */
  readonly touched: boolean;
  readonly paper: Marked;
  /** What a row's key, the arrows and the keys without a number do; others are the pad's own. */
  readonly onKey: (key: PadAction) => void;
  readonly onClear: () => void;
  /** Opens the field for a name; left out where no name is written. */
  readonly onName?: () => void;
  /** How many rows keys reach, and whether one of them is at hand for the keys without a number. */
  readonly rows: number;
  readonly isAtRow: boolean;
  /** What cannot be read, where that is no row of the paper. */
  readonly illegible?: string;
  /** What a row's key does. */
  readonly hint: string;
}
