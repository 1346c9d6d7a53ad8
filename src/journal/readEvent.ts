import * as v from 'valibot';
import { catalogue, type Event, isEventType, parseEvent } from '@/election/events/catalogue';
import { type StoredEvent, storedEventSchema, UPCASTS } from './upcasts';

export type ReadEvent =
  | { readonly ok: true; readonly event: Event; readonly stored: StoredEvent }
  /** `newer`: a later version of the app wrote it; `unreadable`: none did. */
  | { readonly ok: false; readonly why: 'newer' | 'unreadable' };

/** Reads what an entry holds: brings it into the form of today, then parses it. */
export function readEvent(raw: unknown): ReadEvent {
  if (!v.is(storedEventSchema, raw)) return { ok: false, why: 'unreadable' };
  const today = upcast(raw);
  if (!isEventType(today.type) || today.v > catalogue[today.type].version)
    return { ok: false, why: 'newer' };
  const event = parseEvent(today);
  return event === null ? { ok: false, why: 'unreadable' } : { ok: true, event, stored: raw };
}

/** Its version goes up by one a step; a step may give it a new type. */
function upcast(stored: StoredEvent): StoredEvent {
  const step = UPCASTS.get(stored.type)?.[stored.v - 1];
  return step === undefined
    ? stored
    : upcast({ type: stored.type, ...step(stored), v: stored.v + 1 });
}
