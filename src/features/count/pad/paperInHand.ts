import type { Meeting } from '@/election/state/meeting';
import {
  endOfPacket,
  mayTakePaper,
  nextPlace,
  type PaperPlace,
  packetSize,
  placeAtHand,
} from '@/election/state/packets';

/** Where the counter said the paper belongs, or where it stood when its first mark was entered. */
export interface PaperInHand {
  readonly at: PaperPlace;
  readonly chosen: boolean;
}

/** How the counter goes on: the packet that takes papers beyond its ten, if any. */
export type GoingOn = number | null;

/** Where the paper at hand goes if it is stored now. */
export function placeOf(meeting: Meeting, held: PaperInHand | null, goingOn: GoingOn): PaperPlace {
  const { round } = meeting;
  if (held !== null && mayTakePaper(meeting, held.at) === 'yes') return held.at;
  const atHand = placeAtHand(meeting);
  const beginsPacket = atHand.place === 1 && atHand.packet === round.packets.length + 1;
  return beginsPacket && goingOn !== null && mayGoOn(meeting) === goingOn
    ? endOfPacket(round, goingOn)
    : atHand;
}

/** The last packet, where it is full and was not closed: it may hold more than ten. */
export function mayGoOn(meeting: Meeting): GoingOn {
  const { round } = meeting;
  const last = round.packets.at(-1);
  if (last === undefined || last.closed || last.places.length < packetSize(meeting)) return null;
  return round.packets.length;
}

/** The last packet, where it holds papers and was not closed. */
export function mayClose(meeting: Meeting, goingOn: GoingOn): number | null {
  const { round } = meeting;
  const last = round.packets.at(-1);
  if (last === undefined || last.closed) return null;
  const number = round.packets.length;
  return nextPlace(meeting).packet === number || goingOn === number ? number : null;
}
