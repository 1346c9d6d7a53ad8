import Dexie, { RangeSet } from 'dexie';
import type { EntryRow } from '@/journal/entry';
import type { Database, KeyChange } from './database';
import { isSameRow, parseRow } from './entryRows';
import type { MeetingSummary } from './meetingSummary';
import { Gone } from './tryWrite';

/** What is stored together: all of it, or nothing. */
export interface Append {
  /** The entry that they follow; `null` where they begin the record. */
  readonly after: EntryRow | null;
  readonly rows: readonly EntryRow[];
  /** What their meeting looks like then. */
  readonly summary: MeetingSummary;
  readonly change: KeyChange | undefined;
}

/**
 * Adds entries in one strict transaction, and tells whoever follows them once it is done. Without
 * Dexie, whose own work is as long as that of the disk: a person waits for each paper.
 */
export async function appendEntries(database: Database, append: Append): Promise<void> {
  if (!database.isOpen()) await database.open();
  await inTransaction(database.backendDB(), append);
  // As Dexie itself does after a commit of its own.
  const keys = new RangeSet().addKeys(append.rows.map(({ meeting, seq }) => [meeting, seq]));
  Dexie.on.storagemutated.fire({ [`idb://${database.name}/entries/`]: keys });
}

function inTransaction(idb: IDBDatabase, { after, rows, summary, change }: Append): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = idb.transaction(['entries', 'meetings', 'wrappedKeys'], 'readwrite', {
      durability: 'strict',
    });
    let fault: Error | null = null;
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(fault ?? transaction.error ?? new Error('aborted'));
    const giveUp = (error: Error) => {
      fault = error;
      transaction.abort();
    };
    try {
      // All is asked for at once, without a wait in between.
      if (after !== null) expectStored(transaction, after, giveUp);
      const entries = transaction.objectStore('entries');
      for (const row of rows) entries.add(row);
      transaction.objectStore('meetings').put(summary);
      if (change !== undefined) changeKeys(transaction, change);
    } catch (error) {
      // Else what was asked for until then would be committed.
      giveUp(error instanceof Error ? error : new Error(String(error)));
    }
  });
}

function expectStored(
  transaction: IDBTransaction,
  after: EntryRow,
  giveUp: (error: Error) => void,
): void {
  const there = transaction.objectStore('entries').get([after.meeting, after.seq]);
  there.onsuccess = () => {
    if (!isSameRow(parseRow(there.result), after)) giveUp(new Gone());
    // Nothing more will be asked for. Without this the browser finds that out a moment later.
    else transaction.commit();
  };
}

function changeKeys(transaction: IDBTransaction, change: KeyChange): void {
  const wrappedKeys = transaction.objectStore('wrappedKeys');
  if (change.kind === 'deleteAll') {
    const { meeting } = change;
    // Arrays are behind every other key.
    wrappedKeys.delete(Dexie.dependencies.IDBKeyRange.bound([meeting], [meeting, []]));
    return;
  }
  const { row, replaces } = change;
  if (replaces !== null) wrappedKeys.delete([row.meeting, replaces]);
  wrappedKeys.put(row);
}
