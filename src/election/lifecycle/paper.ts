import type { PlaceInPacket } from '../meeting';
import { awaitsPaper } from '../packets';
import { type Arrow, arrows } from './arrows';

/** A paper is known by its place in its packet: what lies there now. `paper.md` has the diagram. */
export const paperStates = ['standing', 'awaited', 'emptied'] as const;
export type PaperState = (typeof paperStates)[number];

export function paperState(place: PlaceInPacket | null): PaperState | null {
  if (place === null) return null;
  if (place.standing !== null) return 'standing';
  return awaitsPaper(place) ? 'awaited' : 'emptied';
}

export const paperArrows: readonly Arrow<PaperState>[] = [
  ...arrows(null, ['paperEntered'], 'standing'),
  // Misread or mistyped: its place waits for the same paper.
  ...arrows('standing', ['paperWithdrawn'], 'awaited'),
  ...arrows('awaited', ['paperEntered'], 'standing'),
  // Entered twice: there is no paper for this place.
  ...arrows('standing', ['paperWithdrawn'], 'emptied'),
  ...arrows('awaited', ['paperWithdrawn'], 'emptied'),
];
