import Dexie, { liveQuery } from 'dexie';
import * as v from 'valibot';
import { type KeyId, type MeetingId, type WriterId, writerIdSchema } from '@/election/events/ids';
import type { EntryRow } from '@/journal/entry';
import { appendEntries } from './appendEntries';
import type { Levelled } from './bringLevel';
import { Database, type KeyChange, type RemovedMeetingRow, type RepairRow } from './database';
import { parseRows } from './entryRows';
import type { LogKind } from './log/logFiles';
import { pickFiles } from './log/pickFiles';
import { type MeetingSummary, meetingSummarySchema } from './meetingSummary';
import { type PickFiles, secondCopies } from './secondCopies';
import { type Stored, tryWrite } from './tryWrite';

/**
 * The one door to what lasts: IndexedDB, which leads, and beside it a log of each meeting in files of
 * the browser, which fails apart from it. Entries are added and read, and never changed.
 */
export interface Storage {
  /**
   * Opens the second copy of a meeting and brings both to say the same, before anything is read. For
   * whoever holds the writer's lock; to be closed before it is let go. The rows of a file of the same
   * meeting fill what is damaged in both.
   */
  openToWrite(meeting: MeetingId, file?: readonly EntryRow[]): Promise<Levelled>;
  closeToWrite(meeting: MeetingId): void;
  /** Where the second copy lies that is written now; `null` where one copy stands alone. */
  secondCopy(meeting: MeetingId): LogKind | null;
  /** What was mended in a meeting and its record does not say yet. */
  unrecordedRepairs(meeting: MeetingId): Promise<readonly RepairRow[]>;
  repairsRecorded(repairs: readonly RepairRow[]): Promise<void>;
  /** The entries of the second copy, for a window that only looks. */
  copiedEntriesOf(meeting: MeetingId): Promise<readonly EntryRow[]>;
  /**
   * Adds entries after the one that they follow (`null`: they begin the record), with what their meeting then looks like, in one
   * transaction, and to the second copy where it is open; a second writer at the same place is `otherWriter`.
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
  /** The meetings that have entries, in one of the copies at least. */
  meetings(): Promise<readonly MeetingId[]>;
  /** Summaries as far as they can be read; one may be missing, or be of no meeting. */
  summaries(): Promise<readonly MeetingSummary[]>;
  /** `null` where it is missing or cannot be read. */
  summary(meeting: MeetingId): Promise<MeetingSummary | null>;
  putSummary(summary: MeetingSummary): Promise<Stored>;
  /** As it is kept in one place and in the other: one of them may be missing or damaged. */
  wrappedKey(meeting: MeetingId, keyId: KeyId): Promise<readonly unknown[]>;
  /** The id of this device, made by `make` at first use. */
  writer(make: () => WriterId): Promise<WriterId>;
  /** Whether the browser threw away what lay here, and nobody has acknowledged it yet. */
  dataLoss(): Promise<boolean>;
  acknowledgeDataLoss(): Promise<Stored>;
  removedMeetings(): Promise<readonly RemovedMeetingRow[]>;
  /** Takes a whole meeting off the device and leaves a row among the removed ones. */
  removeMeeting(removed: RemovedMeetingRow): Promise<Stored>;
}

export function openStorage(database = new Database(), pick: PickFiles = pickFiles): Storage {
  const { entries, meetings, wrappedKeys, removedMeetings, device, repairs } = database;
  const copies = secondCopies(database, pick);
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

  let refused: Stored | null = null;
  /** Once the device has refused to write, nothing more is written from this page. */
  async function answered(write: () => PromiseLike<unknown>): Promise<Stored> {
    if (refused !== null) return refused;
    const stored = await tryWrite(write);
    if (stored === 'full' || stored === 'failed') refused = stored;
    return stored;
  }

  const summary = async (meeting: MeetingId) => parseSummary(await meetings.get(meeting));

  async function meetingsWithRows(): Promise<readonly MeetingId[]> {
    const found: MeetingId[] = [];
    for (;;) {
      const from = [found.at(-1) ?? '', Dexie.maxKey];
      const next = await entries.where('[meeting+seq]').above(from).first();
      if (next === undefined) return found;
      found.push(next.meeting);
    }
  }

  return {
    openToWrite: async (meeting, file) =>
      copies.open(meeting, await summary(meeting).catch(() => null), file),
    closeToWrite: (meeting) => copies.close(meeting),
    secondCopy: (meeting) => copies.kindOf(meeting),
    unrecordedRepairs: (meeting) =>
      repairs
        .where({ meeting })
        .filter(({ recorded }) => !recorded)
        .toArray(),
    repairsRecorded: async (recorded) => {
      await repairs.bulkPut(recorded.map((repair) => ({ ...repair, recorded: true })));
    },
    copiedEntriesOf: (meeting) => copies.entriesOf(meeting),

    append: async (after, rows, summary, change) =>
      refused ??
      copies.append(summary.meeting, rows, change, () =>
        answered(() => appendEntries(database, { after, rows, summary, change })),
      ),
    entriesOf: async (meeting, after) =>
      parseRows(await database.entriesOf(meeting, after).toArray()),
    follow(meeting, onCommit) {
      const last = liveQuery(() => database.entriesOf(meeting).last());
      const subscription = last.subscribe({ next: onCommit, error: onCommit });
      return () => subscription.unsubscribe();
    },
    onClosed(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    async meetings() {
      const [withRows, copied, removed] = await Promise.all([
        meetingsWithRows(),
        copies.meetings(),
        removedMeetings.toCollection().primaryKeys(),
      ]);
      const inCopyAlone = copied.filter(
        (meeting) => !withRows.includes(meeting) && !removed.includes(meeting),
      );
      return [...withRows, ...inCopyAlone];
    },
    summaries: async () => (await meetings.toArray()).flatMap((row) => parseSummary(row) ?? []),
    summary,
    putSummary: (summary) => answered(() => meetings.put(summary)),
    wrappedKey: async (meeting, keyId) => [
      (await wrappedKeys.get([meeting, keyId]))?.wrapped,
      await copies.wrappedKey(meeting, keyId),
    ],
    async writer(make) {
      const stored = await storedWriter(database);
      if (stored !== null) {
        void copies.keepWriter(stored);
        return stored;
      }
      const kept = await copies.writer();
      const writer = await database.transaction('rw', device, async () => {
        // Another window may have been quicker.
        const known = await storedWriter(database);
        if (known !== null) return known;
        const value = kept ?? make();
        await device.put({ what: 'writer', value });
        return value;
      });
      await copies.keepWriter(writer);
      return writer;
    },
    dataLoss: async () => (await device.get('dataLoss')) !== undefined,
    acknowledgeDataLoss: () => answered(() => device.delete('dataLoss')),
    removedMeetings: () => removedMeetings.toArray(),
    async removeMeeting(removed) {
      const { meeting } = removed;
      // The list first, then the copy: a copy without rows that the list names is nobody's meeting.
      const listed = await answered(() => removedMeetings.put(removed));
      if (listed !== 'stored') return listed;
      await copies.remove(meeting);
      return answered(() =>
        database.transaction('rw', entries, meetings, wrappedKeys, async () => {
          await database.entriesOf(meeting).delete();
          await meetings.delete(meeting);
          await database.wrappedKeysOf(meeting).delete();
        }),
      );
    },
  };
}

async function storedWriter({ device }: Database): Promise<WriterId | null> {
  const known = v.safeParse(writerIdSchema, (await device.get('writer'))?.value);
  return known.success ? known.output : null;
}

function parseSummary(row: unknown): MeetingSummary | null {
  const parsed = v.safeParse(meetingSummarySchema, row);
  return parsed.success ? parsed.output : null;
}
