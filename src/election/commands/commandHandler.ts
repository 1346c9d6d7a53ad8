import type { CommandOf, Event, EventOf, EventType } from '@/election/events/catalogue';
import type { MemberName } from '@/election/events/ids';
import type { Refusal } from '@/election/events/refusal';
import type { Head, Meeting, Stamp } from '@/election/state/meeting';

/** What `decide` may know beside the meeting: nothing else comes in. */
export interface Context {
  readonly head: Head;
  /** Whose PIN was given for this command; the signatures were made and checked outside. */
  readonly witnesses: readonly MemberName[];
}

export type Decision =
  | { readonly ok: true; readonly events: readonly [Event, ...Event[]] }
  | { readonly ok: false; readonly refusals: readonly [Refusal, ...Refusal[]] };

/** Whose PIN a command needs: none, one of some, or all of them. */
export type WitnessNeed =
  | { readonly kind: 'none' }
  | { readonly kind: 'oneOf'; readonly names: readonly MemberName[] }
  | { readonly kind: 'allOf'; readonly names: readonly MemberName[] };

export const NO_WITNESS: WitnessNeed = { kind: 'none' };

/** One thing that can happen in a meeting: when it may, what it records, and what it changes. */
export interface Act<T extends EventType> {
  readonly witness?: (meeting: Meeting, command: CommandOf<T>) => WitnessNeed;
  /** Refusals, or the event and what follows from it on the record. */
  readonly decide: (meeting: Meeting, command: CommandOf<T>, context: Context) => Decision;
  readonly evolve: (meeting: Meeting, event: EventOf<T>, stamp: Stamp) => Meeting;
}

export const refused = (first: Refusal, ...more: readonly Refusal[]): Decision => ({
  ok: false,
  refusals: [first, ...more],
});

/** The events, unless something refuses them. */
export function unless(
  refusals: readonly Refusal[],
  ...events: readonly [Event, ...Event[]]
): Decision {
  const [first, ...more] = refusals;
  return first === undefined ? { ok: true, events } : refused(first, ...more);
}
