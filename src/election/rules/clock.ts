import { isDayOrMore, minutesSince } from '@/election/events/minute';
import type { Meeting } from '@/election/state/meeting';

/** So many minutes a clock may go back without a word: clocks are put right. */
const MINUTES_BACK = 10;

/** What an entry is dated with. `changed`: an entry of its own says so first, and later ones follow the clock. */
export type TimeOfEntry =
  | { readonly kind: 'at'; readonly at: string }
  | { readonly kind: 'changed'; readonly from: string; readonly to: string }
  /** The clock tells no time that a record could hold. */
  | { readonly kind: 'noTime' };

/**
 * The time of the next entry by the minute that the device's clock shows. No entry is older than the one
 * before it: a clock that goes back a little is given the minute of that. A meeting may be prepared days
 * ahead, so that a day forward is a changed clock only once people have come.
 */
export function timeOfEntry(
  { signInOpened, lastAt }: Pick<Meeting, 'signInOpened' | 'lastAt'>,
  clock: string,
): TimeOfEntry {
  const now = minutesSince(clock);
  if (now === null) return { kind: 'noTime' };
  const before = minutesSince(lastAt);
  // The first entry comes after none.
  if (before === null) return { kind: 'at', at: clock };
  const forward = now - before;
  if (forward < -MINUTES_BACK || (signInOpened && isDayOrMore(forward)))
    return { kind: 'changed', from: lastAt, to: clock };
  return { kind: 'at', at: forward < 0 ? lastAt : clock };
}
