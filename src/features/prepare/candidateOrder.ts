import type { BallotContest } from '@/election/events/ballot';
import { standByStrokes } from '@/names/strokeOrder';
import type { StrokeTable } from '@/names/strokeTable';

/**
 * What a contest keeps about the order of its candidates: by strokes, or by hand with the reason
 * (domain §6). `null` where a reason is needed and missing; empty where the table
 * of strokes is missing too.
 */
export function orderOf(
  candidates: readonly string[],
  reason: string,
  table: StrokeTable | 'failed' | null,
): Pick<BallotContest, 'order'> | null {
  const known = table !== null && table !== 'failed';
  if (known && standByStrokes(candidates, table)) return { order: { by: 'strokes' } };
  const given = reason.trim();
  if (given !== '') return { order: { by: 'hand', reason: given } };
  return known ? null : {};
}
