import type { EnteredPaper } from '@/election/events/count';
import type { PaperPlace } from '@/election/state/packets';
import type { Round } from '@/election/state/round';

/** A paper that stands, and where. */
export interface StandingAt {
  readonly at: PaperPlace;
  readonly paper: EnteredPaper;
}

/** The paper stored last of those that stand: the one still in somebody's hand. */
export function lastPaper({ packets }: Round): StandingAt | null {
  let last: (StandingAt & { readonly seq: number }) | null = null;
  for (const [p, { places }] of packets.entries())
    for (const [i, { standing }] of places.entries())
      if (standing !== null && standing.seq > (last?.seq ?? -1))
        last = { at: { packet: p + 1, place: i + 1 }, paper: standing.paper, seq: standing.seq };
  return last;
}
