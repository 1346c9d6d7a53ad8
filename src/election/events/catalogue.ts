import * as v from 'valibot';
import { ballotEvents } from './ballot';
import { countEvents } from './count';
import { meetingEvents } from './meeting';
import { officersEvents } from './officers';
import { rosterEvents } from './roster';
import { roundEvents } from './round';
import { sheetEvents } from './sheet';

/**
 * The one catalogue of what can happen in a meeting. An entry of the journal holds one of these.
 * Who must witness an event with a PIN stands beside its rule in `commands/`.
 */
export const catalogue = {
  ...meetingEvents,
  ...rosterEvents,
  ...officersEvents,
  ...ballotEvents,
  ...roundEvents,
  ...countEvents,
  ...sheetEvents,
} as const;

type Catalogue = typeof catalogue;
export type EventType = keyof Catalogue;
export type EventOf<T extends EventType> = v.InferOutput<Catalogue[T]['schema']>;
export type Event = { [T in EventType]: EventOf<T> }[EventType];

/** Form and round of an event that is of the round at hand. */
type RoundFields<T extends EventType> = Catalogue[T]['ofRound'] extends true
  ? 'form' | 'round'
  : never;

/** What a handler decides: an event without its version, and without the round at hand. */
export type PayloadOf<T extends EventType> = Omit<EventOf<T>, 'v' | RoundFields<T>>;
export type Payload = { [T in EventType]: PayloadOf<T> }[EventType];

/** What is submitted: an event without what `decide` takes from the meeting itself. */
export type CommandOf<T extends EventType> = Omit<PayloadOf<T>, Catalogue[T]['derived'][number]>;
export type Command = { [T in EventType]: CommandOf<T> }[EventType];

const eventTypes = new Set<string>(Object.keys(catalogue));

/** Whether something happens under this name in this version of the app. */
export const isEventType = (type: string): type is EventType => eventTypes.has(type);

/** Parses an event in the form of this version; `null` where it is no event of the catalogue. */
export function parseEvent(raw: unknown): Event | null {
  const type =
    typeof raw === 'object' && raw !== null && 'type' in raw && typeof raw.type === 'string'
      ? raw.type
      : '';
  if (!isEventType(type)) return null;
  const parsed = v.safeParse(catalogue[type].schema, raw);
  return parsed.success ? parsed.output : null;
}
