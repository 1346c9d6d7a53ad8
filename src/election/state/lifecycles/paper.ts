import { awaitsPaper } from '@/election/state/packets';
import type { PlaceInPacket } from '@/election/state/round';
import { type Arrow, arrows } from './arrows';

/** A paper is known by its place in its packet: what lies there now. `paper.md` has the diagram. */
export const paperStates = ['standing', 'aside', 'awaited', 'emptied'] as const;
export type PaperState = (typeof paperStates)[number];

export function paperState(place: PlaceInPacket | null): PaperState | null {
  if (place === null) return null;
  if (place.standing !== null) return 'standing';
  if (place.aside !== null) return 'aside';
  return awaitsPaper(place) ? 'awaited' : 'emptied';
}

export const paperArrows: readonly Arrow<PaperState>[] = [
  // A paper that only the second entry had lies at the end of its packet once that is settled.
  ...arrows(null, ['paperEntered', 'differenceSettled'], 'standing'),
  ...arrows(null, ['paperSetAside'], 'aside'),
  // Decided by a scrutineer, or where the second entry says how it reads.
  ...arrows('aside', ['paperEntered', 'differenceSettled'], 'standing'),
  // Misread or mistyped: its place waits for the same paper.
  ...arrows('standing', ['paperWithdrawn'], 'awaited'),
  ...arrows('awaited', ['paperEntered', 'differenceSettled'], 'standing'),
  ...arrows('awaited', ['paperSetAside'], 'aside'),
  // Entered twice: there is no paper for this place.
  ...arrows('standing', ['paperWithdrawn', 'differenceSettled'], 'emptied'),
  ...arrows('aside', ['paperWithdrawn', 'differenceSettled'], 'emptied'),
  ...arrows('awaited', ['paperWithdrawn', 'differenceSettled'], 'emptied'),
];
