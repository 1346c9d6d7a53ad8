import type { EntryRow } from '@/journal/entry';
import type { HallRun } from './hallRun';
import { marked } from './papers';
import { forged } from './recording';

/** Replaces the stored entries of a meeting, as somebody with access to the browser's database could. */
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
