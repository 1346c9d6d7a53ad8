import { type CommandHandler, refused, unless } from '@/election/commands/commandHandler';
import type { EventOf } from '@/election/events/catalogue';
import { firstOf, type Refusal, refusal } from '@/election/events/refusal';
import { paperRefusals } from '@/election/rules/count/paperRules';
import { totalsAfter } from '@/election/rules/count/readEntered';
import { REOPENED } from '@/election/rules/round/figures';
import { noSheetStands } from '@/election/rules/round/noSheetStands';
import { notVoided } from '@/election/rules/round/standing';
import { comparison, saysTheSame } from '@/election/state/comparison';
import type { Meeting } from '@/election/state/meeting';
import { EMPTY_PLACE, notStanding, withPacket } from '@/election/state/packets';
import type { Packet, PlaceInPacket, SecondCount, Stamp } from '@/election/state/round';
import { addReading, removeReading } from '@/election/tally/totals';

/**
 * Where two entries of a packet differ a scrutineer says, paper in hand, what lies there; both
 * entries say it from then on. What was wrong in the first stays, struck through.
 */
export const differenceSettled: CommandHandler<'differenceSettled'> = {
  decide: (meeting, { packet, first, second, paper, reason }) => {
    const enteredBy = meeting.operator;
    if (enteredBy === null) return refused(refusal('count.nobodyAtTheKeys', {}));
    return unless(
      firstOf(
        () => noSheetStands(meeting),
        () => notVoided(meeting),
        () => notThere(meeting, packet, { first, second }),
        () =>
          paper === null && first !== null && second !== null
            ? [refusal('difference.paperThere', {})]
            : [],
        () => (paper === null ? [] : paperRefusals(meeting, paper)),
      ),
      {
        type: 'differenceSettled',
        packet,
        enteredBy,
        first,
        second,
        paper,
        reason: paper === null ? 'enteredTwice' : reason,
      },
    );
  },
  evolve: (meeting, event, stamp) => {
    const { round } = meeting;
    const packet = round.packets[event.packet - 1];
    if (packet === undefined) return meeting;
    const before = standingAt(packet, event.first);
    const changed = settled(packet, event, stamp);
    const firstWrong = changed.settled.at(-1)?.firstWrong === true;
    const packets = withPacket(round.packets, event.packet, () => changed);
    const kept = { ...meeting, round: { ...round, ...REOPENED, packets } };
    return firstWrong ? counted(kept, before, event.paper) : kept;
  },
};

type Settling = EventOf<'differenceSettled'>;

function notThere(
  { round }: Meeting,
  packet: number,
  { first, second }: Pick<Settling, 'first' | 'second'>,
): readonly Refusal[] {
  const there = round.packets[packet - 1];
  if (there?.second?.closed !== true) return [refusal('packet.secondMissing', { packet })];
  return comparison(there).differences.some(
    (difference) => difference.first === first && difference.second === second,
  )
    ? []
    : [refusal('difference.none', { packet })];
}

const standingAt = ({ places }: Packet, place: number | null) =>
  (place === null ? undefined : places[place - 1])?.standing ?? null;

function settled(packet: Packet, event: Settling, stamp: Stamp): Packet {
  const { first, paper, reason } = event;
  const place = first ?? (paper === null ? null : packet.places.length + 1);
  const standing = standingAt(packet, first);
  const stands =
    standing === null ? paper === null && first === null : isSame(standing.paper, paper);
  const places =
    place === null || stands
      ? packet.places
      : replaced(packet.places, place, toldAnew(packet.places[place - 1], event, stamp));
  return {
    ...packet,
    places,
    second: packet.second && secondSettled(packet.second, event, stamp),
    settled: [...packet.settled, { place, firstWrong: !stands, reason, stamp }],
  };
}

const isSame = (one: Settling['paper'], other: Settling['paper']): boolean =>
  one !== null && other !== null && saysTheSame(one, other);

const replaced = <T>(all: readonly T[], place: number, by: T): readonly T[] => {
  const changed = [...all];
  changed[place - 1] = by;
  return changed;
};

function toldAnew(
  there: PlaceInPacket = EMPTY_PLACE,
  { paper, enteredBy, reason }: Settling,
  stamp: Stamp,
): PlaceInPacket {
  const { standing } = there;
  // A place without any paper must not go on awaiting one.
  const wrong = standing ?? (paper === null ? notStanding(there) : null);
  const struck = wrong === null ? [] : [{ ...wrong, reason, note: null, stamp }];
  const { seq, witnesses } = stamp;
  return {
    standing: paper === null ? null : { paper, enteredBy, seq, decidedBy: witnesses[0] ?? null },
    aside: null,
    struck: [...there.struck, ...struck],
  };
}

/** The second entry says from now on what was settled; a paper that is not there is taken out of it. */
function secondSettled(
  { entries, closed }: SecondCount,
  { second, paper, enteredBy }: Settling,
  { seq }: Stamp,
): SecondCount {
  const entry = { paper, enteredBy, seq };
  if (second === null) return { closed, entries: paper === null ? entries : [...entries, entry] };
  const isThere = (i: number): boolean => i === second - 1;
  return {
    closed,
    entries:
      paper === null
        ? entries.filter((_, i) => !isThere(i))
        : entries.map((other, i) => (isThere(i) ? { ...other, paper } : other)),
  };
}

/** The sums without what stood there, and with what stands there now. */
function counted(
  meeting: Meeting,
  before: PlaceInPacket['standing'],
  paper: Settling['paper'],
): Meeting {
  const taken =
    before === null
      ? meeting
      : withSums(meeting, -1, totalsAfter(meeting, removeReading, before.paper));
  return paper === null ? taken : withSums(taken, 1, totalsAfter(taken, addReading, paper));
}

const withSums = (meeting: Meeting, more: number, totals: Meeting['round']['totals']): Meeting => ({
  ...meeting,
  round: { ...meeting.round, entered: meeting.round.entered + more, totals },
});
