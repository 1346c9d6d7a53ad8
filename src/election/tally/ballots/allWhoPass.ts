import { contestResult } from '@/election/tally/contestResult';
import type { Conclude } from '@/election/tally/tally';

/** Whoever has the votes that the base asks for, however many they are: no seats, and nothing follows. */
export const allWhoPass: Conclude = (terms, contest, totals, firstCounted) => {
  const seats = contest.candidates.length + totals.writeIns.size;
  return { ...contestResult(terms, { ...contest, seats }, totals, firstCounted), next: null };
};
