import type { MemberName } from '@/election/events/ids';
import type { Meeting } from './meeting';
import { countingOf } from './method';
import type { Packet, PlaceInPacket, Round, StandingPaper } from './round';

/** Papers a packet (叠) usually holds; the counter can close one with fewer or more. */
export const packetSize = ({ method }: Pick<Meeting, 'method'>): number =>
  countingOf(method).packetSize;

/** A place nobody has written to yet, and a packet without one. */
export const EMPTY_PLACE: PlaceInPacket = { standing: null, aside: null, struck: [] };
const EMPTY_PACKET: Packet = { places: [], closed: false, second: null, settled: [], byHand: null };

/** Packet and place, both from 1. */
export interface PaperPlace {
  readonly packet: number;
  readonly place: number;
}

export function placeAt(round: Round, { packet, place }: PaperPlace): PlaceInPacket | null {
  return round.packets[packet - 1]?.places[place - 1] ?? null;
}

/** A place that has no paper and must get one: set aside, or withdrawn to be entered again; one entered twice stays empty. */
export const awaitsPaper = (place: PlaceInPacket): boolean =>
  place.standing === null &&
  (place.aside !== null || place.struck.at(-1)?.reason !== 'enteredTwice');

/** What was entered at a place where nothing stands: set aside, or struck through last. */
export const notStanding = ({ aside, struck }: PlaceInPacket) =>
  aside === null ? (struck.at(-1) ?? null) : { ...aside, paper: null };

/** Every place that awaits its paper again, in packet order: asked with each paper, so nothing is copied. */
export function placesAwaiting(round: Round): readonly PaperPlace[] {
  const found: PaperPlace[] = [];
  for (const [p, packet] of round.packets.entries())
    for (const [i, place] of packet.places.entries())
      if (awaitsPaper(place)) found.push({ packet: p + 1, place: i + 1 });
  return found;
}

/** Doubtful papers, their places kept, until a scrutineer decides them. */
export const placesAside = (round: Round): readonly PaperPlace[] =>
  placesAwaiting(round).filter((at) => placeAt(round, at)?.aside !== null);

/** It takes no more papers of the pile; one found later may still be laid at its end. */
export const isFull = (meeting: Pick<Meeting, 'method'>, packet: Packet): boolean =>
  packet.closed || packet.places.length >= packetSize(meeting);

/** Where the next paper from the pile belongs: the last packet while it takes more, else a new one. */
export function nextPlace(meeting: Meeting): PaperPlace {
  const { packets } = meeting.round;
  const last = packets.at(-1);
  if (last === undefined) return { packet: 1, place: 1 };
  return isFull(meeting, last)
    ? { packet: packets.length + 1, place: 1 }
    : { packet: packets.length, place: last.places.length + 1 };
}

/** Nothing is left in the pile: every paper that came back stands or lies aside. */
export const pileIsEmpty = ({ round }: Meeting): boolean =>
  round.entered + placesAside(round).length >= (round.figures.returned ?? 0);

/** No more papers of the pile are laid on it: full, closed, or the pile has come to its end. */
export const isFinished = (meeting: Meeting, packet: number): boolean => {
  const there = meeting.round.packets[packet - 1];
  return there !== undefined && (isFull(meeting, there) || pileIsEmpty(meeting));
};

/**
 * The place of the next entry when the meeting is opened again: a withdrawn paper first, then doubtful papers of a
 * packet that is finished, together, else the next one from the pile.
 */
export function placeAtHand(meeting: Meeting): PaperPlace {
  const { round } = meeting;
  const ready = (at: PaperPlace) =>
    placeAt(round, at)?.aside === null || isFinished(meeting, at.packet);
  const awaiting = placesAwaiting(round);
  const withdrawn = awaiting.find((at) => placeAt(round, at)?.aside === null);
  return withdrawn ?? awaiting.find(ready) ?? nextPlace(meeting);
}

/** The end of a packet, for a paper found later; the end of a packet not begun is its first place. */
export const endOfPacket = (round: Round, packet: number): PaperPlace => ({
  packet,
  place: (round.packets[packet - 1]?.places.length ?? 0) + 1,
});

/** A paper may go to a place awaiting it, to the end of any packet, or begin another after a full one. */
export function mayTakePaper(meeting: Meeting, at: PaperPlace): 'yes' | 'taken' | 'notNext' {
  const { round } = meeting;
  const there = placeAt(round, at);
  if (there !== null) return awaitsPaper(there) ? 'yes' : 'taken';
  const packet = round.packets[at.packet - 1];
  const begun = packet !== undefined && packet.byHand === null;
  const isEnd = endOfPacket(round, at.packet).place === at.place;
  return isEnd && (begun || at.packet === nextPlace(meeting).packet) ? 'yes' : 'notNext';
}

/** Replaces one packet by what `change` makes of it; one not begun is made of an empty one. */
export function withPacket(
  packets: readonly Packet[],
  packet: number,
  change: (packet: Packet) => Packet,
): readonly Packet[] {
  const changed = [...packets];
  changed[packet - 1] = change(packets[packet - 1] ?? EMPTY_PACKET);
  return changed;
}

/** Replaces one place of one packet; the cost is that of a packet, however many papers there are. */
export const withPlace = (
  packets: readonly Packet[],
  at: PaperPlace,
  place: PlaceInPacket,
): readonly Packet[] =>
  withPacket(packets, at.packet, (packet) => {
    const places = [...packet.places];
    places[at.place - 1] = place;
    return { ...packet, places };
  });

/** Papers standing, in packet order. */
export function* standingPapers(round: Round) {
  for (const packet of round.packets)
    for (const place of packet.places) if (place.standing !== null) yield place.standing;
}

/** Papers of a packet that count; those of one counted by hand as they were said. */
export const papersInPacket = ({ places, byHand }: Packet): number =>
  byHand?.papers ?? places.filter((place) => place.standing !== null).length;

/**
 * Everybody who entered a paper of the first entry, struck ones and those set aside included; who
 * was the operator while a difference was settled entered neither.
 */
export const firstHands = (packet: Packet): ReadonlySet<MemberName> =>
  hands(
    packet,
    packet.places.flatMap(({ standing, aside, struck }) => [standing, aside, ...struck]),
  );

/** Everybody who entered a paper of the second. */
export const secondHands = (packet: Packet): ReadonlySet<MemberName> =>
  hands(packet, packet.second?.entries ?? []);

function hands(
  { settled }: Packet,
  entries: readonly (Pick<StandingPaper, 'enteredBy' | 'seq'> | null)[],
): ReadonlySet<MemberName> {
  const settling = new Set(settled.map(({ stamp }) => stamp.seq));
  return new Set(
    entries.flatMap((entry) =>
      entry === null || settling.has(entry.seq) ? [] : [entry.enteredBy],
    ),
  );
}
