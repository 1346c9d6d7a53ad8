import * as v from 'valibot';
import { hashSchema, type MeetingId, meetingIdSchema } from '@/election/events/ids';
import { positiveCountSchema } from '@/election/tally/rules';
import type { EntryRow } from '@/journal/entry';

const rowSchema = v.strictObject({
  meeting: meetingIdSchema,
  seq: positiveCountSchema,
  text: v.string(),
  hash: hashSchema,
});

const UNREADABLE = { meeting: '' as MeetingId, text: '', hash: '' as EntryRow['hash'] };

/** `null` where what is stored is no entry. */
export function parseRow(stored: unknown): EntryRow | null {
  const row = v.safeParse(rowSchema, stored);
  return row.success ? row.output : null;
}

/** What cannot be parsed is not believed: such a row ends the journal as unreadable. */
export const parseRows = (rows: readonly unknown[]): readonly EntryRow[] =>
  rows.map((row, i) => parseRow(row) ?? { ...UNREADABLE, seq: i + 1 });

/** Text and hash: a row in which only one of them was changed breaks the record at its next opening. */
export const isSameRow = (one: EntryRow | null | undefined, other: EntryRow): boolean =>
  one?.seq === other.seq && one.text === other.text && one.hash === other.hash;
