import type { Meeting } from '@/election/state/meeting';
import type { PaperPlace } from '@/election/state/packets';
import type { Round } from '@/election/state/round';
import type { Hall } from './hall';
import type { WalkDeed } from './perform';

/** One of a list, by a number drawn at random. */
export const oneOf = <T>(list: readonly T[], pick: number): T | undefined =>
  list[pick % list.length];

/** Something that people may do, if there is anything for it. */
export type Way = (meeting: Meeting, pick: number, hall: Hall) => WalkDeed | undefined;

export const placesOf = ({ packets }: Round): readonly PaperPlace[] =>
  packets.flatMap(({ places }, p) => places.map((_, i) => ({ packet: p + 1, place: i + 1 })));
