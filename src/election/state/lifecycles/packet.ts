import { entriesAgree } from '@/election/state/comparison';
import type { Meeting } from '@/election/state/meeting';
import { isFull } from '@/election/state/packets';
import type { Packet } from '@/election/state/round';
import { type Arrow, arrows } from './arrows';

/** How far the count of a packet (叠) has got. `packet.md` has the diagram. */
export const packetStates = [
  'open',
  'full',
  'secondOpen',
  'differs',
  'agreed',
  'byHand',
  'emptied',
] as const;
export type PacketState = (typeof packetStates)[number];

export function packetState(
  meeting: Pick<Meeting, 'method'>,
  packet: Packet | null,
): PacketState | null {
  if (packet === null) return null;
  if (packet.byHand !== null) return 'byHand';
  if (packet.second !== null) {
    if (!packet.second.closed) return 'secondOpen';
    return entriesAgree(packet) ? 'agreed' : 'differs';
  }
  if (!isFull(meeting, packet)) return 'open';
  return packet.places.length === 0 ? 'emptied' : 'full';
}

/** Papers of the pile go to it, or a place of it is kept. */
const LAID = ['paperEntered', 'paperSetAside'] as const;

export const packetArrows: readonly Arrow<PacketState>[] = [
  ...arrows(null, LAID, 'open'),
  // A packet may be of one paper.
  ...arrows(null, LAID, 'full'),
  ...arrows('open', [...LAID, 'packetClosed'], 'full'),
  // The last packet is counted again as it is, once the pile has come to its end.
  ...arrows('open', ['secondEntryRecorded'], 'secondOpen'),
  ...arrows('full', ['secondEntryRecorded'], 'secondOpen'),
  ...arrows('secondOpen', ['secondEntryClosed'], 'agreed'),
  ...arrows('secondOpen', ['secondEntryClosed'], 'differs'),
  // One after the other, paper in hand.
  ...arrows('differs', ['differenceSettled'], 'agreed'),
  // Corrected without the comparison, which is asked again.
  ...arrows('differs', ['paperWithdrawn', 'paperEntered'], 'agreed'),
  ...arrows('agreed', ['paperWithdrawn', ...LAID], 'differs'),
  // The wrong packet was being entered: the second entry counts as not begun.
  ...arrows('secondOpen', ['secondEntryDropped'], 'open'),
  ...arrows('secondOpen', ['secondEntryDropped'], 'full'),
  ...arrows('differs', ['secondEntryDropped'], 'open'),
  ...arrows('differs', ['secondEntryDropped'], 'full'),
  ...arrows('agreed', ['secondEntryDropped'], 'open'),
  ...arrows('agreed', ['secondEntryDropped'], 'full'),
  // Totals taken over from paper, and taken back; a paper found later can still be laid there.
  ...arrows(null, ['packetCountedByHand'], 'byHand'),
  ...arrows('byHand', ['handTotalsWithdrawn'], 'emptied'),
  ...arrows('emptied', LAID, 'full'),
];
