import type { EntryRow } from '@/journal/entry';
import type { HallRun } from './hallRun';
import { marked } from './papers';
import { forged } from './recording';

/** Whoever gets at the database of a browser writes other entries into it, every hash and link right. */
export async function replaceEntries(
  { id, device }: HallRun,
  change: (rows: readonly EntryRow[]) => readonly EntryRow[],
): Promise<void> {
  const { database, files, storage } = device;
  const rows = change(await storage.entriesOf(id));
  await database.entries.clear();
  await database.entries.bulkPut([...rows]);
  files.contents.clear();
}

/** Every paper is for one candidate alone, whatever it was for. */
export const otherVotes = (rows: readonly EntryRow[]): readonly EntryRow[] =>
  forged(rows, 'paperEntered', ({ event }) =>
    event.type === 'paperEntered' ? { event: { ...event, paper: marked('xxxo') } } : {},
  );
