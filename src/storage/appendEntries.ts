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
 * Adds entries in one strict transaction, and tells whoever follows them once it is done. Without Dexie,
 * whose own work takes as long as the disk does: a person waits for each paper.
 */
export async function appendEntries(database: Database, append: Append): Promise<void> {
  const transaction = await begin(database);
  await ask(transaction, append);
  tellFollowers(database, append.rows);
}

const SCOPE = ['entries', 'meetings', 'wrappedKeys'];

/** Where the browser has just closed the database under the app it is opened once more: nothing was begun. */
async function begin(database: Database): Promise<IDBTransaction> {
  await database.open();
  try {
    return strictTransaction(database);
  } catch {
    database.close({ disableAutoOpen: false });
    await database.open();
    return strictTransaction(database);
  }
}

const strictTransaction = (database: Database): IDBTransaction =>
  database.backendDB().transaction(SCOPE, 'readwrite', { durability: 'strict' });

/** Resolves once all of it is committed; where a part is refused nothing is. */
function ask(transaction: IDBTransaction, { after, rows, summary, change }: Append): Promise<void> {
  return new Promise((resolve, reject) => {
    let fault: Error | null = null;
    const giveUp = (error: Error) => {
      // What was asked for besides is refused as well then, one after the other.
      if (fault !== null) return;
      fault = error;
      transaction.abort();
    };
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(fault ?? transaction.error ?? new Error('aborted'));
    // A browser reports a refusal that nobody has taken up as an error of the page.
    transaction.onerror = (event) => {
      event.preventDefault();
      giveUp((event.target as IDBRequest).error ?? new Error('refused'));
    };
    try {
      // All is asked for at once, without a wait in between.
      if (after !== null) expectStored(transaction, after, giveUp);
      const entries = transaction.objectStore('entries');
      for (const row of rows) entries.add(row);
      if (change !== undefined) changeKeys(transaction, change);
      const last = transaction.objectStore('meetings').put(summary);
      // Only then: a transaction that was told to commit is not undone in every browser where a part is refused.
      last.onsuccess = () => transaction.commit();
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
  };
}

/** As Dexie does after a commit of its own. Whatever comes of it, the entries are stored. */
function tellFollowers(database: Database, rows: readonly EntryRow[]): void {
  const keys = new RangeSet().addKeys(rows.map(({ meeting, seq }) => [meeting, seq]));
  try {
    Dexie.on.storagemutated.fire({ [`idb://${database.name}/entries/`]: keys });
  } catch {
    // A page that is being left has closed its channel to the others; they read on with the next entry.
  }
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
