import type { EventType } from '@/election/events/catalogue';

/**
 * One arrow of a life cycle: what happened turned one state into another. `null` is outside the
 * life: not there yet, or no longer. An event that leaves the state as it was has no arrow.
 */
export interface Arrow<State extends string> {
  readonly from: State | null;
  readonly by: EventType;
  readonly to: State | null;
}

/** Several events that lead the same way. */
export const arrows = <State extends string>(
  from: State | null,
  by: readonly EventType[],
  to: State | null,
): readonly Arrow<State>[] => by.map((event) => ({ from, by: event, to }));
