import type { BallotContest } from '@/election/events/ballot';
import { standByStrokes } from '@/names/strokeOrder';
import type { StrokeTable } from '@/names/strokeTable';

/**
 * What a contest keeps about the order of its candidates: by strokes, or by hand with the reason
 * (domain 6). `null` where the reason is wanting; nothing is said without the table and a reason.
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
