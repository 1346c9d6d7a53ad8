import { type Entry, type EntryRow, readEntry } from '@/journal/entry';

/** An entry of the record with the text and hash under which it is kept. */
export interface JournalLine {
  readonly row: EntryRow;
  readonly entry: Entry;
}

/** Rows with what they say. They were replayed before: there is none that cannot be read. */
export const readLines = (rows: readonly EntryRow[]): readonly JournalLine[] =>
  rows.flatMap((row) => {
    const read = readEntry(row.text);
    return read.ok ? [{ row, entry: read.entry }] : [];
  });
