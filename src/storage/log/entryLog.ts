import * as v from 'valibot';
import { type MeetingId, meetingIdSchema } from '@/election/events/ids';
import type { EntryRow } from '@/journal/entry';
import { within } from '@/storage/within';
import type { LogFile, LogFiles } from './logFiles';
import { EMPTY_LOG, type LogRead, readLog, toLines } from './logText';

/** Longer than this nobody waits for a second copy while a paper is stored. */
const APPEND_MS = 2000;
/** While a meeting is opened its log may still be held by the page that was left. */
const OPEN_MS = 5000;

/**
 * The second copy of a meeting's entries, open to the one window that writes. Nothing here rejects:
 * where the file fails or is silent, the answer is `false`, and the log is not written again before
 * it was opened anew.
 */
export interface EntryLog {
  /** What stood in it when it was opened. */
  readonly found: LogRead;
  /** Whether it is still written. */
  readonly works: () => boolean;
  /** Of entries that belong together: all of them will be there, or none. */
  append(rows: readonly EntryRow[]): Promise<boolean>;
  /** Of entries that the database has long had. */
  catchUp(rows: readonly EntryRow[]): Promise<boolean>;
  /** Takes the last append back, where the database did not take it. */
  undo(): Promise<boolean>;
  /** Writes these entries in the place of everything in it. */
  rewrite(rows: readonly EntryRow[]): Promise<boolean>;
  close(): void;
}

const SUFFIX = '.log';

export const logName = (meeting: MeetingId): string => `${meeting}${SUFFIX}`;

/** The meeting whose log this file is; `null` where it is none. */
export function meetingOf(file: string): MeetingId | null {
  if (!file.endsWith(SUFFIX)) return null;
  const meeting = v.safeParse(meetingIdSchema, file.slice(0, -SUFFIX.length));
  return meeting.success ? meeting.output : null;
}

/** `null` where this browser has no such file, or does not give it. */
export async function openEntryLog(files: LogFiles, meeting: MeetingId): Promise<EntryLog | null> {
  const opened = await within(OPEN_MS, () => openFile(files, meeting));
  return opened === null ? null : entryLog(opened.file, opened.found);
}

/** Cut to its last whole append before anything is written: behind a torn line nothing must ever stand. */
async function openFile(files: LogFiles, meeting: MeetingId) {
  const file = await files.open(logName(meeting));
  const bytes = await file.read();
  const found = readLog(meeting, bytes);
  if (found.size < bytes.length) await file.write(found.size, NOTHING);
  return { file, found };
}

const NOTHING = new Uint8Array();

function entryLog(file: LogFile, found: LogRead): EntryLog {
  let works = true;
  let size = found.size;
  /** Where the last append began. */
  let before = size;

  async function write(from: number, lines: string): Promise<boolean> {
    if (!works) return false;
    const bytes = new TextEncoder().encode(lines);
    const written = await within(APPEND_MS, async () => {
      await file.write(from, bytes);
      return true;
    });
    works = written === true;
    before = from;
    size = from + bytes.length;
    return works;
  }

  return {
    found,
    works: () => works,
    append: (rows) => write(size, toLines(rows)),
    catchUp: (rows) => write(size, oneByOne(rows)),
    undo: () => write(before, ''),
    rewrite: (rows) => write(0, oneByOne(rows)),
    close() {
      works = false;
      file.close().catch(() => undefined);
    },
  };
}

/** The last append is what the database may not have had: what it has had must not be taken for that. */
const oneByOne = (rows: readonly EntryRow[]): string => rows.map((row) => toLines([row])).join('');

const fails = () => Promise.resolve(false);

/** Where a browser has no files. */
export const NO_LOG: EntryLog = {
  found: EMPTY_LOG,
  works: () => false,
  append: fails,
  catchUp: fails,
  undo: fails,
  rewrite: fails,
  close: () => undefined,
};
