import type { MeetingId } from '../election/ids';
import { type Entry, type EntryRow, parseEntry } from '../journal/entry';
import { type Surroundings, thisDevice } from './surroundings';

/** An entry of the record with the text and hash under which it is kept. */
export interface RecordLine {
  readonly row: EntryRow;
  readonly entry: Entry;
}

/** The entries of a meeting of this device, in order. */
export async function readRecord(
  id: MeetingId,
  { storage }: Surroundings = thisDevice(),
): Promise<readonly RecordLine[]> {
  const rows = await storage.entriesOf(id);
  return rows.flatMap((row) => {
    const entry = parseEntry(row.text);
    // The desk that stands open has replayed them all: there is none that cannot be read.
    return entry === null ? [] : [{ row, entry }];
  });
}
