import { type EntryRow, readEntry } from '@/journal/entry';
import type { Written } from '@/journal/journal';
import type { KeyChange } from '@/storage/database';
import type { Storage } from '@/storage/storage';
import type { StorageTrouble } from './answer';
import { summaryOf } from './meetingSummary';

/**
 * Stores what was written after an entry, or as the beginning of a record (`null`). What could not be read back is not stored at all: with a
 * clock in the year 12000 the record would end at this entry for good.
 */
export async function storeWritten(
  storage: Storage,
  after: EntryRow | null,
  { rows, journal }: Written,
  keys?: KeyChange,
): Promise<'stored' | StorageTrouble> {
  if (!rows.every(({ text }) => readEntry(text).ok)) return 'clock';
  return storage.append(after, rows, summaryOf(journal), keys);
}
