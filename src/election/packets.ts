import type { Meeting, Packet, PlaceInPacket, Round } from './meeting';

/** Papers a packet (叠) usually holds; the counter can close one with fewer or more. */
export const PACKET_SIZE = 10;

/** Packet and place, both from 1. */
export interface PaperPlace {
  readonly packet: number;
  readonly place: number;
}

export function placeAt(round: Round, { packet, place }: PaperPlace): PlaceInPacket | null {
  return round.packets[packet - 1]?.places[place - 1] ?? null;
}

/** A place whose paper was withdrawn to be entered again; one entered twice stays empty. */
export function awaitsPaper(place: PlaceInPacket): boolean {
  return place.standing === null && place.struck.at(-1)?.reason !== 'enteredTwice';
}

/** Every place that awaits its paper again, in packet order: asked with each paper, so nothing is copied. */
export function placesAwaiting(round: Round): readonly PaperPlace[] {
  const found: PaperPlace[] = [];
  for (const [p, packet] of round.packets.entries())
    for (const [i, place] of packet.places.entries())
      if (awaitsPaper(place)) found.push({ packet: p + 1, place: i + 1 });
  return found;
}

const isFull = (packet: Packet): boolean => packet.closed || packet.places.length >= PACKET_SIZE;

/** Where the next paper from the pile belongs: the last packet while it takes more, else a new one. */
export function nextPlace(round: Round): PaperPlace {
  const last = round.packets.at(-1);
  if (last === undefined) return { packet: 1, place: 1 };
  return isFull(last)
    ? { packet: round.packets.length + 1, place: 1 }
    : { packet: round.packets.length, place: last.places.length + 1 };
}

/** Where the desk stands after opening it again: a place to fill again first, else the next one. */
export const placeAtHand = (meeting: Meeting): PaperPlace =>
  placesAwaiting(meeting.round)[0] ?? nextPlace(meeting.round);

/** The end of a packet, for a paper found later; the end of a packet not begun is its first place. */
export const endOfPacket = (round: Round, packet: number): PaperPlace => ({
  packet,
  place: (round.packets[packet - 1]?.places.length ?? 0) + 1,
});

/** A paper may go to a place awaiting it, to the end of any packet, or begin another after a full one. */
export function mayTakePaper(round: Round, at: PaperPlace): 'yes' | 'taken' | 'notNext' {
  const there = placeAt(round, at);
  if (there !== null) return awaitsPaper(there) ? 'yes' : 'taken';
  const begun = at.packet <= round.packets.length;
  const isEnd = endOfPacket(round, at.packet).place === at.place;
  return isEnd && (begun || at.packet === nextPlace(round).packet) ? 'yes' : 'notNext';
}

/** Replaces one place of one packet; the cost is that of a packet, however many papers there are. */
export function withPlace(
  packets: readonly Packet[],
  at: PaperPlace,
  place: PlaceInPacket,
): readonly Packet[] {
  const packet = packets[at.packet - 1] ?? { places: [], closed: false };
  const places = [...packet.places];
  places[at.place - 1] = place;
  const changed = [...packets];
  changed[at.packet - 1] = { ...packet, places };
  return changed;
}

/** Papers standing, in packet order. */
export function* standingPapers(round: Round) {
  for (const packet of round.packets)
    for (const place of packet.places) if (place.standing !== null) yield place.standing;
}

export const papersInPacket = (packet: Packet): number =>
  packet.places.filter((place) => place.standing !== null).length;
