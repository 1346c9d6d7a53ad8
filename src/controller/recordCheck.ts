import type { Command } from '@/election/events/catalogue';
import type { Fault } from '@/journal/fault';
import { isSameRow } from '@/storage/entryRows';
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
    if (fault === null) store.setState({ check: { kind: 'holds' } });
    else setLost(record, { why: 'notVerified', fault });
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

/** Checks what is stored now; why nothing may be written on it, or `null` where it holds. */
export async function checkStored(record: OpenRecord): Promise<Failure | null> {
  const { platform, closed } = record;
  const { storage } = platform;
  const journal = journalOf(record);
  const read = await readOn(storage, journal);
  if (!read.ok) return read.lost.why === 'unreadable' ? NOT_CHECKED : lose(record, read.lost);
  try {
    const rows = await storage.entriesOf(journal.meeting.id);
    const isKnown = record.rows.every((row, i) => isSameRow(rows[i], row));
    // This window's own entries are whole, and the second copy may be.
    if (!isKnown) return lose(record, await lostFromDatabase(storage, journal));
    const fault = await platform.checkRows(rows, () => undefined, closed);
    return fault === null ? null : lose(record, { why: 'notVerified', fault });
  } catch {
    return NOT_CHECKED;
  }
}

const NOT_CHECKED: Failure = { kind: 'notStored', why: 'notChecked' };

function lose(record: OpenRecord, lost: RecordLost): Failure {
  setLost(record, lost);
  return { kind: 'lost', lost };
}
