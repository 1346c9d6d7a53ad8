import type { Local } from '@/election/events/meeting';
import { byStrokes } from '@/names/strokeOrder';
import type { StrokeTable } from '@/names/strokeTable';

/**
 * Names elected, in the order in which the meeting adopted to announce them: by strokes, by votes,
 * or as they stand on the ballot, which is the superior's order for secretary and deputies
 * (domain §3.13). By votes while the table of strokes is not read.
 */
export function announcedOrder(
  namesAnnounced: Local['namesAnnounced'],
  /** Most votes first. */
  elected: readonly string[],
  ballot: readonly string[],
  table: StrokeTable | null,
): readonly string[] {
  switch (namesAnnounced) {
    case 'votes':
      return elected;
    case 'strokes':
      return table === null ? elected : byStrokes(elected, table);
    case 'ballot':
      // Whoever was written in stands behind those on the paper.
      return [
        ...ballot.filter((name) => elected.includes(name)),
        ...elected.filter((name) => !ballot.includes(name)),
      ];
  }
}
