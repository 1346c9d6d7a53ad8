import * as v from 'valibot';
import { canonical, isCanonicalText } from '@/election/events/canonical';
import type { Event } from '@/election/events/catalogue';
import { sha256Hex } from '@/election/events/fingerprint';
import {
  type Hash,
  hashSchema,
  keyIdSchema,
  type MeetingId,
  meetingIdSchema,
  memberNameSchema,
  writerIdSchema,
} from '@/election/events/ids';
import { minuteSchema } from '@/election/events/minute';
import { signatureSchema } from '@/election/events/officers';
import { positiveCountSchema } from '@/election/tally/rules';
import { parseJson } from './link';
import { readEvent } from './readEvent';
import type { StoredEvent } from './upcasts';

const witnessSchema = v.strictObject({
  name: memberNameSchema,
  keyId: keyIdSchema,
  /** ES256 over `witnessStatement`: who gave a PIN for this event, at this place in the record. */
  signature: signatureSchema,
});
export type Witness = v.InferOutput<typeof witnessSchema>;

export const envelopeSchema = v.strictObject({
  meeting: meetingIdSchema,
  seq: positiveCountSchema,
  /** By the device's clock (`rules/clock.ts`); order is by `seq`. */
  at: minuteSchema,
  writer: writerIdSchema,
  prev: hashSchema,
  event: v.unknown(),
  witnesses: v.array(witnessSchema),
});

/** The envelope around an event; `prev` is the hash of the entry before it. */
export type Entry = Omit<v.InferOutput<typeof envelopeSchema>, 'event'> & { readonly event: Event };

/** An entry as it is kept: the exact text that was hashed. */
export interface EntryRow {
  readonly meeting: MeetingId;
  readonly seq: number;
  readonly text: string;
  readonly hash: Hash;
}

/** Canonical JSON (RFC 8785): the one text that an entry has. */
export function toRow(entry: Entry): EntryRow {
  const text = canonical(entry);
  return { meeting: entry.meeting, seq: entry.seq, text, hash: sha256Hex(text) };
}

export type ReadEntry =
  | {
      readonly ok: true;
      /** With its event in the form of today. */
      readonly entry: Entry;
      /** The event as it was stored: this form is hashed, and this is what witnesses signed. */
      readonly stored: StoredEvent;
    }
  | { readonly ok: false; readonly why: Unread };

/**
 * Why a text is not read as an entry. `notCanonical`: it says something, in another spelling than its
 * one; `newer`: a later version of the app wrote it; `unreadable`: it is no entry.
 */
export type Unread = 'unreadable' | 'notCanonical' | 'newer';

/** Reads an entry: its spelling is checked on what was stored, before anything is made of it. */
export function readEntry(text: string): ReadEntry {
  const raw = parseJson(text);
  if (raw === undefined) return { ok: false, why: 'unreadable' };
  if (!isCanonicalText(text, raw)) return { ok: false, why: 'notCanonical' };
  const envelope = v.safeParse(envelopeSchema, raw);
  if (!envelope.success) return { ok: false, why: 'unreadable' };
  const read = readEvent(envelope.output.event);
  return read.ok
    ? { ok: true, entry: { ...envelope.output, event: read.event }, stored: read.stored }
    : read;
}

/** Where an event stands in a record. */
export type PlaceOfEntry = Pick<Entry, 'meeting' | 'seq' | 'at' | 'prev'>;

/** The bytes that a witness signs: this event as it is stored, at this place in the record, at this time. */
export const witnessStatement = (
  { meeting, seq, at, prev }: PlaceOfEntry,
  stored: Event | StoredEvent,
): string => canonical({ meeting, seq, at, prev, event: stored });
