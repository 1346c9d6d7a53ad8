import type { CommandOf, EventOf, EventType, Payload } from '@/election/events/catalogue';
import type { MemberName } from '@/election/events/ids';
import type { Refusal } from '@/election/events/refusal';
import type { Head, Meeting } from '@/election/state/meeting';
import type { Stamp } from '@/election/state/round';

/** What `decide` may know beside the meeting: nothing else comes in. */
export interface Context {
  readonly head: Head;
  /** Whose PIN was given for this command; the signatures were made and checked outside. */
  readonly witnesses: readonly MemberName[];
}

/** What a handler decides: what is to be recorded and what follows from it, or why not. */
export type Decided =
  | { readonly ok: true; readonly payloads: readonly [Payload, ...Payload[]] }
  | Refused;

export interface Refused {
  readonly ok: false;
  readonly refusals: readonly [Refusal, ...Refusal[]];
}

/** One thing that can happen in a meeting: when it may, what it records, and what it changes. */
export interface CommandHandler<T extends EventType> {
  /** Refusals, or what is recorded; version, form and round are filled in afterwards. */
  readonly decide: (
    meeting: Meeting,
    command: CommandOf<T>,
    context: Pick<Context, 'head'>,
  ) => Decided;
  readonly evolve: (meeting: Meeting, event: EventOf<T>, stamp: Stamp) => Meeting;
}

export const refused = (first: Refusal, ...more: readonly Refusal[]): Refused => ({
  ok: false,
  refusals: [first, ...more],
});

/** What is to be recorded, unless something refuses it. */
export function unless(
  refusals: readonly Refusal[],
  ...payloads: readonly [Payload, ...Payload[]]
): Decided {
  const [first, ...more] = refusals;
  return first === undefined ? { ok: true, payloads } : refused(first, ...more);
}
