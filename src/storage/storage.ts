import Dexie, { liveQuery } from 'dexie';
import * as v from 'valibot';
import {
  hashSchema,
  type KeyId,
  type MeetingId,
  meetingIdSchema,
  type WriterId,
  writerIdSchema,
} from '@/election/events/ids';
import { positiveCountSchema } from '@/election/tally/rules';
import type { EntryRow } from '@/journal/entry';
import { Database, type RemovedMeetingRow, type WrappedKeyRow } from './database';
import { type MeetingSummary, meetingSummarySchema } from './meetingSummary';

/** What happens to wrapped keys in the same transaction as the entries that say so. */
export type KeyChange =
  | { readonly kind: 'put'; readonly row: WrappedKeyRow; readonly replaces: KeyId | null }
  | { readonly kind: 'deleteAll'; readonly meeting: MeetingId };

/**
 * `stored` is said only after a strict-durability transaction has completed; `gone` where the entry to
 * follow is not there, or is another: the database was deleted, emptied or changed meanwhile. After
 * `full` and `failed` the same is answered to everything, until the page is loaded anew: what Chromium
 * writes after such a failure may be lost at its next start.
 */
export type Stored = 'stored' | 'full' | 'otherWriter' | 'gone' | 'failed';

const rowSchema = v.strictObject({
  meeting: meetingIdSchema,
  seq: positiveCountSchema,
  text: v.string(),
  hash: hashSchema,
});

/** The one door to IndexedDB. Entries are added and read, and never changed. */
export interface Storage {
  /**
   * Adds entries after the one that they follow (`null`: they begin the record), with what their meeting then looks like, in one
   * transaction; a second writer at the same place is `otherWriter`.
   */
  append(
    after: EntryRow | null,
    rows: readonly EntryRow[],
    summary: MeetingSummary,
    wrappedKeys?: KeyChange,
  ): Promise<Stored>;
  /** In order; rows after `after` only. */
  entriesOf(meeting: MeetingId, after?: number): Promise<readonly EntryRow[]>;
  /** Calls back after each commit that adds to the meeting, in this window or another. */
  follow(meeting: MeetingId, onCommit: () => void): () => void;
  /**
   * Calls back when the browser closes the database under the app, as where another window deletes it
   * or site data are cleared. It opens anew at the next access, and then may be empty.
   */
  onClosed(listener: () => void): () => void;
  /** The meetings that have entries. */
  meetings(): Promise<readonly MeetingId[]>;
  /** Summaries as far as they can be read; one may be missing, or be of no meeting. */
  summaries(): Promise<readonly MeetingSummary[]>;
  /** `null` where it is missing or cannot be read. */
  summary(meeting: MeetingId): Promise<MeetingSummary | null>;
  putSummary(summary: MeetingSummary): Promise<Stored>;
  wrappedKey(meeting: MeetingId, keyId: KeyId): Promise<unknown>;
  /** The id of this device, made by `make` at first use. */
  writer(make: () => WriterId): Promise<WriterId>;
  removedMeetings(): Promise<readonly RemovedMeetingRow[]>;
  /** Takes a whole meeting off the device and leaves a row among the removed ones, in one transaction. */
  removeMeeting(removed: RemovedMeetingRow): Promise<Stored>;
}

export function openStorage(database = new Database()): Storage {
  const { entries, meetings, wrappedKeys, removedMeetings, device } = database;
  const listeners = new Set<() => void>();
  database.on('close', () => {
    // Dexie fires this after an opening that failed, too; then nothing was open that could have closed.
    if (!database.isOpen()) return;
    // It says so before it is done: whoever reads at once would read through what is being closed.
    for (const listener of listeners) queueMicrotask(listener);
  });
  database.on('versionchange', () => {
    // Whoever deletes it would wait for ever; and what Dexie does itself it says on the console.
    database.close({ disableAutoOpen: false });
    return false;
  });
  const ofMeeting = (meeting: MeetingId, after = 0) =>
    entries.where('[meeting+seq]').between([meeting, after + 1], [meeting, Dexie.maxKey]);

  let refused: Stored | null = null;
  /** Once the device has refused to write, nothing more is written from this page. */
  async function answered(write: () => PromiseLike<unknown>): Promise<Stored> {
    if (refused !== null) return refused;
    const stored = await tried(write);
    if (stored === 'full' || stored === 'failed') refused = stored;
    return stored;
  }

  return {
    append: (after, rows, summary, change) =>
      answered(() =>
        database.transaction('rw', entries, meetings, wrappedKeys, () => {
          // Asked for at once, without a wait in between: what goes with each paper stays cheap.
          const asked: PromiseLike<unknown>[] = [
            expectStored(database, after),
            entries.bulkAdd([...rows]),
            meetings.put(summary),
          ];
          if (change !== undefined) asked.push(changeKeys(database, change));
          return Dexie.Promise.all(asked);
        }),
      ),
    entriesOf: async (meeting, after) => parseRows(await ofMeeting(meeting, after).toArray()),
    follow(meeting, onCommit) {
      const last = liveQuery(() => ofMeeting(meeting).last());
      const subscription = last.subscribe({ next: onCommit, error: onCommit });
      return () => subscription.unsubscribe();
    },
    onClosed(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    async meetings() {
      const found: MeetingId[] = [];
      for (;;) {
        const from = [found.at(-1) ?? '', Dexie.maxKey];
        const next = await entries.where('[meeting+seq]').above(from).first();
        if (next === undefined) return found;
        found.push(next.meeting);
      }
    },
    summaries: async () => (await meetings.toArray()).flatMap((row) => parseSummary(row) ?? []),
    summary: async (meeting) => parseSummary(await meetings.get(meeting)),
    putSummary: (summary) => answered(() => meetings.put(summary)),
    wrappedKey: async (meeting, keyId) => (await wrappedKeys.get([meeting, keyId]))?.wrapped,
    writer: (make) =>
      database.transaction('rw', device, async () => {
        const known = v.safeParse(writerIdSchema, (await device.get('writer'))?.value);
        if (known.success) return known.output;
        const made = make();
        await device.put({ what: 'writer', value: made });
        return made;
      }),
    removedMeetings: () => removedMeetings.toArray(),
    removeMeeting: (removed) =>
      answered(() =>
        database.transaction('rw', entries, meetings, wrappedKeys, removedMeetings, async () => {
          await ofMeeting(removed.meeting).delete();
          await meetings.delete(removed.meeting);
          await wrappedKeys
            .where('[meeting+keyId]')
            .between(...everyKeyOf(removed.meeting))
            .delete();
          await removedMeetings.put(removed);
        }),
      ),
  };
}

/** What is followed is not there: whatever was begun in the transaction is undone. */
class Gone extends Error {}

async function expectStored({ entries }: Database, after: EntryRow | null): Promise<void> {
  if (after === null) return;
  const there: unknown = await entries.get([after.meeting, after.seq]);
  const row = v.safeParse(rowSchema, there);
  // Text and hash: a row in which only one of them was changed breaks the record at its next opening.
  if (!row.success || row.output.text !== after.text || row.output.hash !== after.hash)
    throw new Gone();
}

const everyKeyOf = (meeting: MeetingId): [unknown[], unknown[]] => [
  [meeting, Dexie.minKey],
  [meeting, Dexie.maxKey],
];

async function changeKeys({ wrappedKeys }: Database, change: KeyChange): Promise<void> {
  if (change.kind === 'deleteAll') {
    await wrappedKeys
      .where('[meeting+keyId]')
      .between(...everyKeyOf(change.meeting))
      .delete();
    return;
  }
  if (change.replaces !== null) await wrappedKeys.delete([change.row.meeting, change.replaces]);
  await wrappedKeys.put(change.row);
}

/** What cannot be parsed is not believed: such a row ends the journal as unreadable. */
function parseRows(rows: readonly unknown[]): readonly EntryRow[] {
  return rows.map((row, i) => {
    const parsed = v.safeParse(rowSchema, row);
    return parsed.success ? parsed.output : { ...UNREADABLE, seq: i + 1 };
  });
}

function parseSummary(row: unknown): MeetingSummary | null {
  const parsed = v.safeParse(meetingSummarySchema, row);
  return parsed.success ? parsed.output : null;
}

const UNREADABLE = { meeting: '' as MeetingId, text: '', hash: '' as EntryRow['hash'] };

async function tried(write: () => PromiseLike<unknown>): Promise<Stored> {
  try {
    await write();
    return 'stored';
  } catch (error) {
    return troubleOf(error);
  }
}

/** A transaction that aborts at commit carries its reason inside. */
function troubleOf(error: unknown): Exclude<Stored, 'stored'> {
  for (let cause = error; cause instanceof Error; cause = innerOf(cause)) {
    if (cause.name === 'QuotaExceededError') return 'full';
    if (cause.name === 'ConstraintError') return 'otherWriter';
    if (cause instanceof Gone) return 'gone';
  }
  return 'failed';
}

function innerOf(error: Error): unknown {
  if (error instanceof Dexie.BulkError) return error.failures[0];
  return 'inner' in error ? error.inner : undefined;
}
