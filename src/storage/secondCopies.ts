import * as v from 'valibot';
import { type KeyId, type MeetingId, type WriterId, writerIdSchema } from '@/election/events/ids';
import type { EntryRow } from '@/journal/entry';
import { bringLevel, type Levelled, withoutLog } from './bringLevel';
import type { Database, KeyChange } from './database';
import { changeKeptKeys, keepKeys, readKeptKeys, removeKeptKeys } from './keptKeys';
import { type EntryLog, logName, meetingOf, NO_LOG, openEntryLog } from './log/entryLog';
import type { LogFiles, LogKind } from './log/logFiles';
import { readLog } from './log/logText';
import { keep, readKept } from './log/slots';
import type { MeetingSummary } from './meetingSummary';
import type { Stored } from './tryWrite';

/** Gives the files of this browser; `null` where it has none. Rejects where that cannot be told now. */
export type PickFiles = () => Promise<LogFiles | null>;

/**
 * Everything a second time, in files that fail apart from the database: entries, wrapped keys, the
 * device's id. What fails here is never an error: then one copy stands alone, and that is said.
 */
export interface SecondCopies {
  open(
    meeting: MeetingId,
    summary: MeetingSummary | null,
    file?: readonly EntryRow[],
  ): Promise<Levelled>;
  close(meeting: MeetingId): void;
  /** `null` where the meeting is not open to be written, or its log failed. */
  kindOf(meeting: MeetingId): LogKind | null;
  /** Writes entries into the log while `write` writes them into the database, and back out where it does not. */
  append(
    meeting: MeetingId,
    rows: readonly EntryRow[],
    change: KeyChange | undefined,
    write: () => Promise<Stored>,
  ): Promise<Stored>;
  entriesOf(meeting: MeetingId): Promise<readonly EntryRow[]>;
  wrappedKey(meeting: MeetingId, keyId: KeyId): Promise<unknown>;
  meetings(): Promise<readonly MeetingId[]>;
  remove(meeting: MeetingId): Promise<void>;
  writer(): Promise<WriterId | null>;
  keepWriter(writer: WriterId): Promise<void>;
}

const DEVICE = 'device';

interface OpenLog {
  readonly log: EntryLog;
  /** `null` where this browser has no files: then nothing is in it, and nothing is written. */
  readonly kind: LogKind | null;
}

export function secondCopies(database: Database, pick: PickFiles): SecondCopies {
  const logs = new Map<MeetingId, OpenLog>();

  /** Does something with the files, where there are any and they do not fail. */
  async function withFiles<T>(otherwise: T, job: (files: LogFiles) => Promise<T>): Promise<T> {
    try {
      const files = await pick();
      return files === null ? otherwise : await job(files);
    } catch {
      return otherwise;
    }
  }

  /** The log of a meeting; `null` where there may be one that cannot be looked at now. */
  async function logOf(meeting: MeetingId): Promise<OpenLog | null> {
    try {
      const files = await pick();
      if (files === null) return { log: NO_LOG, kind: null };
      const log = await openEntryLog(files, meeting);
      return log === null ? null : { log, kind: files.kind };
    } catch {
      return null;
    }
  }

  async function level(
    meeting: MeetingId,
    summary: MeetingSummary | null,
    file?: readonly EntryRow[],
  ): Promise<Levelled> {
    const open = await logOf(meeting);
    if (open === null) return withoutLog(database, meeting, summary);
    let isOpen = false;
    try {
      const levelled = await bringLevel(database, open.log, meeting, summary, file);
      isOpen = levelled.kind === 'level';
      if (isOpen) logs.set(meeting, open);
      return levelled;
    } finally {
      // Also where the database could not be read: whoever tries again must be able to open it.
      if (!isOpen) open.log.close();
    }
  }

  /** No key outlives the end of its meeting. */
  const levelKeys = (meeting: MeetingId, summary: MeetingSummary | null) =>
    withFiles(undefined, async (files) => {
      const ended = summary !== null && summary.ending !== null;
      if (ended) await removeKeptKeys(files, meeting);
      else await keepKeys(files, meeting, await database.wrappedKeysOf(meeting).toArray());
    });

  return {
    async open(meeting, summary, file) {
      const [levelled] = await Promise.all([
        level(meeting, summary, file),
        levelKeys(meeting, summary),
      ]);
      return levelled;
    },
    close(meeting) {
      logs.get(meeting)?.log.close();
      logs.delete(meeting);
    },
    kindOf(meeting) {
      const open = logs.get(meeting);
      return open?.log.works() === true ? open.kind : null;
    },
    async append(meeting, rows, change, write) {
      const log = logs.get(meeting)?.log;
      // Both at once: a paper waits for the slower of the two, and not for their sum.
      const writing = write();
      const copied = log?.append(rows);
      const stored = await writing;
      await copied;
      if (stored !== 'stored') await log?.undo();
      else if (change !== undefined)
        await withFiles(undefined, (files) => changeKeptKeys(files, change));
      return stored;
    },
    entriesOf: (meeting) =>
      withFiles<readonly EntryRow[]>([], async (files) => {
        const bytes = await files.look(logName(meeting));
        return bytes === null ? [] : readLog(meeting, bytes).rows;
      }),
    wrappedKey: (meeting, keyId) =>
      withFiles<unknown>(undefined, async (files) => {
        const kept = await readKeptKeys(files, meeting);
        return kept.find((row) => row.keyId === keyId)?.wrapped;
      }),
    meetings: () =>
      withFiles<readonly MeetingId[]>([], async (files) => {
        const names = await files.names();
        return names.flatMap((name) => meetingOf(name) ?? []);
      }),
    remove: (meeting) =>
      withFiles(undefined, async (files) => {
        await files.remove(logName(meeting));
        await removeKeptKeys(files, meeting);
      }),
    writer: () =>
      withFiles<WriterId | null>(null, async (files) => {
        const kept = v.safeParse(writerIdSchema, await readKept(files, DEVICE));
        return kept.success ? kept.output : null;
      }),
    keepWriter: (writer) => withFiles(undefined, (files) => keep(files, DEVICE, writer)),
  };
}
