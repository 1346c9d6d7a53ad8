import type { EnteredPaper } from '@/election/events/count';
import { readEntered } from '@/election/rules/count/readEntered';
import type { Meeting } from '@/election/state/meeting';
import type { PaperPlace } from '@/election/state/packets';
import type { PlaceInPacket, StruckPaper } from '@/election/state/round';
import type { PaperReading } from '@/election/tally/readPaper';

/** What was done last with a paper of the round, as it is stored. */
export type LastPaper =
  | { readonly kind: 'entered'; readonly at: PaperPlace; readonly reading: PaperReading }
  | { readonly kind: 'aside'; readonly at: PaperPlace }
  | {
      readonly kind: 'withdrawn';
      readonly at: PaperPlace;
      readonly reason: StruckPaper['reason'];
    };

/** Read off the papers and not off the controller: this window knows only what is stored. */
export function lastPaperOf(meeting: Meeting): LastPaper | null {
  const latest = meeting.round.packets
    .flatMap(({ places }, p) => places.flatMap((place, i) => deedAt(place, p + 1, i + 1)))
    .reduce<Deed | null>((last, one) => (last === null || one.seq > last.seq ? one : last), null);
  if (latest === null) return null;
  const { at, what } = latest;
  if (what.kind !== 'entered') return { ...what, at };
  const reading = readEntered(meeting, what.paper);
  return reading === null ? null : { kind: 'entered', at, reading };
}

interface Deed {
  readonly seq: number;
  readonly at: PaperPlace;
  readonly what:
    | { readonly kind: 'entered'; readonly paper: EnteredPaper }
    | { readonly kind: 'aside' }
    | { readonly kind: 'withdrawn'; readonly reason: StruckPaper['reason'] };
}

/** The last thing that was done at a place. */
function deedAt({ standing, aside, struck }: PlaceInPacket, packet: number, place: number): Deed[] {
  const at = { packet, place };
  if (standing !== null)
    return [{ at, seq: standing.seq, what: { kind: 'entered', paper: standing.paper } }];
  if (aside !== null) return [{ at, seq: aside.seq, what: { kind: 'aside' } }];
  const last = struck.at(-1);
  return last === undefined
    ? []
    : [{ at, seq: last.stamp.seq, what: { kind: 'withdrawn', reason: last.reason } }];
}
