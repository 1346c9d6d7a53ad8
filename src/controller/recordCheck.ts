import type { Command } from '@/election/events/catalogue';
import type { EntryRow } from '@/journal/entry';
import type { Fault } from '@/journal/fault';
import { isSameRow } from '@/storage/entryRows';
import type { OnProgress } from '@/verifier/checkFile';
import type { Failure } from './answer';
import type { Queue } from './commandQueue';
import { journalOf, type OpenRecord, setLost } from './openRecord';
import { lostFromDatabase, type RecordLost, readOn } from './readRecord';

/** Commands that fix the result of a count, or hand the meeting to another device. */
const SEALS: ReadonlySet<Command['type']> = new Set([
  'sheetDrawn',
  'sheetSigned',
  'announced',
  'handedOver',
]);

/** Whether the stored record is checked as a whole before this command is written. */
export const sealsRecord = ({ type }: Command): boolean => SEALS.has(type);

/**
 * Checks what was opened while people go on: the chain was checked when it was read, the rules and the
 * signatures take longer. What comes of it is said between two commands.
 */
export async function checkOpened(record: OpenRecord, enqueue: Queue): Promise<void> {
  const { platform, store, rows, closed } = record;
  const say = (fault: Fault | null) => {
    if (fault !== null) lose(record, { why: 'notVerified', fault });
    else {
      platform.held.set(store.getState().meeting.id, true);
      store.setState({ check: { kind: 'holds' } });
    }
  };
  try {
    const fault = await platform.checkRows(
      [...rows],
      (progress) => store.setState({ check: { kind: 'underWay', progress } }),
      closed,
    );
    await enqueue(() => {
      if (!closed.aborted) say(fault);
      return Promise.resolve();
    });
  } catch (defect) {
    // Whoever closed the meeting does not wait for it.
    if (closed.aborted) return;
    store.setState({ check: { kind: 'notDone' } });
    throw defect;
  }
}

/** Checks what is stored now, between two commands; why nothing may be written on it, or `null` where it holds. */
export async function checkBetweenCommands(record: OpenRecord): Promise<Failure | null> {
  const read = await storedRows(record);
  return read.ok
    ? failureOf(record, await faultIn(record, read.rows, () => undefined))
    : read.failure;
}

/** Checks what is stored now beside the commands, which go on meanwhile: what comes of it is said between two of them. */
export async function checkStored(
  record: OpenRecord,
  enqueue: Queue,
  onProgress: OnProgress,
): Promise<Failure | null> {
  const { lost } = record.store.getState();
  if (lost !== null) return { kind: 'lost', lost };
  const read = await enqueue(() => storedRows(record));
  if (!read.ok) return read.failure;
  const fault = await faultIn(record, read.rows, onProgress);
  return enqueue(() => Promise.resolve(failureOf(record, fault)));
}

type Stored =
  | { readonly ok: true; readonly rows: readonly EntryRow[] }
  | { readonly ok: false; readonly failure: Failure };

/** What is stored now, and begins with what this window knows to be stored. */
async function storedRows(record: OpenRecord): Promise<Stored> {
  const { storage } = record.platform;
  const journal = journalOf(record);
  const failed = (failure: Failure): Stored => ({ ok: false, failure });
  const read = await readOn(storage, journal);
  if (!read.ok)
    return failed(read.lost.why === 'unreadable' ? NOT_CHECKED : lose(record, read.lost));
  try {
    const rows = await storage.entriesOf(journal.meeting.id);
    if (record.rows.every((row, i) => isSameRow(rows[i], row))) return { ok: true, rows };
    // This window's own entries are whole, and the second copy may be.
    return failed(lose(record, await lostFromDatabase(storage, journal)));
  } catch {
    return failed(NOT_CHECKED);
  }
}

/** `undefined`: it could not be checked. */
const faultIn = (
  { platform, closed }: OpenRecord,
  rows: readonly EntryRow[],
  onProgress: OnProgress,
): Promise<Fault | null | undefined> =>
  platform.checkRows(rows, onProgress, closed).catch(() => undefined);

function failureOf(record: OpenRecord, fault: Fault | null | undefined): Failure | null {
  if (fault === undefined) return NOT_CHECKED;
  return fault === null ? null : lose(record, { why: 'notVerified', fault });
}

const NOT_CHECKED: Failure = { kind: 'notStored', why: 'notChecked' };

function lose(record: OpenRecord, lost: RecordLost): Failure {
  const { platform, store } = record;
  if (lost.why === 'notVerified') platform.held.set(store.getState().meeting.id, false);
  setLost(record, lost);
  return { kind: 'lost', lost };
}
