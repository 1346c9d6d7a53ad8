import * as v from 'valibot';
import { canonical } from '@/election/events/canonical';
import { type Event, parseEvent } from '@/election/events/catalogue';
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
import { signatureSchema } from '@/election/events/officers';
import { positiveCountSchema } from '@/election/tally/rules';

/** What the first entry names as the hash before it. */
export const NO_ENTRY = '0'.repeat(64) as Hash;

const witnessSchema = v.strictObject({
  name: memberNameSchema,
  key: keyIdSchema,
  /** ES256 over `witnessStatement`: who gave a PIN for this event, at this place in the record. */
  signature: signatureSchema,
});
export type Witness = v.InferOutput<typeof witnessSchema>;

const envelopeSchema = v.strictObject({
  meeting: meetingIdSchema,
  seq: positiveCountSchema,
  /** By the device's clock, UTC; order is by `seq` and never by this. */
  at: v.pipe(v.string(), v.isoTimestamp()),
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

/** `null` where the text is no entry of this version's catalogue. */
export function parseEntry(text: string): Entry | null {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return null;
  }
  const envelope = v.safeParse(envelopeSchema, raw);
  if (!envelope.success) return null;
  const event = parseEvent(envelope.output.event);
  return event === null ? null : { ...envelope.output, event };
}

/** Whether a text is byte for byte the canonical form of what it says. */
export function isCanonical(text: string, entry: Entry): boolean {
  try {
    return canonical(entry) === text;
  } catch {
    // Half a surrogate pair has no canonical form.
    return false;
  }
}

/** The bytes that a witness signs: this event, after the entry before it, in this meeting. */
export const witnessStatement = (meeting: MeetingId, prev: Hash, event: Event): string =>
  canonical({ meeting, prev, event });
