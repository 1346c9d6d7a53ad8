import { sha256Hex } from '@/election/events/fingerprint';
import type { MeetingId } from '@/election/events/ids';
import type { EntryRow } from '@/journal/entry';
import type { Fault } from '@/journal/fault';
import { type Break, EMPTY_JOURNAL, type Journal, replay } from '@/journal/journal';
import type { Storage } from '@/storage/storage';

/** Why the record on this device cannot be gone on with. */
export type RecordLost =
  /** From this entry on the record does not hold. */
  | { readonly why: 'broken'; readonly break: Break }
  /** It can be read, but its rules or its signatures do not hold: somebody has changed it. */
  | { readonly why: 'notVerified'; readonly fault: Fault }
  /** The device could not read it. */
  | { readonly why: 'unreadable' }
  /** It is not on this device, or no longer. */
  | { readonly why: 'notFound' }
  /** Two copies on this device tell different stories from this entry on, each of them whole. */
  | { readonly why: 'fork'; readonly seq: number }
  /** The copy has what the database lacks, and the device did not take it. */
  | { readonly why: 'notMended' }
  /**
   * So many entries were seen by this window and are in the database no longer; it still has their
   * texts. `copied`: the second copy has them, too, and fills them in once the meeting is opened anew.
   */
  | { readonly why: 'gone'; readonly entries: number; readonly copied: boolean };

/** A meeting and the entries that were read for it. */
export interface RecordRead {
  readonly journal: Journal;
  readonly rows: readonly EntryRow[];
}

export type ReadRecord =
  | ({
      readonly ok: true;
      /** So many entries were seen before, and not read once more. */
      readonly seen: number;
    } & RecordRead)
  | { readonly ok: false; readonly lost: RecordLost };

/**
 * The meeting as it is stored now, read on from what was seen last. The entry seen last is read once
 * more: where it is gone or another, what was seen is stored no longer, and all is read anew.
 */
export async function readRecord(
  storage: Storage,
  id: MeetingId,
  seen: Journal = EMPTY_JOURNAL,
): Promise<ReadRecord> {
  const { seq, hash } = seen.head;
  const rows = await rowsOf(storage, id, Math.max(0, seq - 1));
  if (rows === null || seq === 0) return whole(rows, EMPTY_JOURNAL);
  const [last, ...more] = rows;
  const stands = last?.hash === hash && sha256Hex(last.text) === hash;
  return stands ? whole(more, seen) : whole(await rowsOf(storage, id), EMPTY_JOURNAL);
}

/**
 * As much of a record as can be read where it does not hold as a whole, or may not be written on: out
 * of the copy that has more. `null` where nothing can be read.
 */
export async function readAsFarAsItHolds(
  storage: Storage,
  id: MeetingId,
): Promise<RecordRead | null> {
  const stored = asFarAsTheyHold((await rowsOf(storage, id)) ?? []);
  const copied = asFarAsTheyHold(await storage.copiedEntriesOf(id));
  const longer = copied.rows.length > stored.rows.length ? copied : stored;
  return longer.rows.length === 0 ? null : longer;
}

function asFarAsTheyHold(rows: readonly EntryRow[]): RecordRead {
  const replayed = replay(rows);
  const { meeting, head } = replayed.ok ? replayed : replayed.before;
  return { journal: { meeting, head }, rows: rows.slice(0, head.seq) };
}

/** What these rows make, read from the first on. */
export const recordOf = (rows: readonly EntryRow[]): ReadRecord => whole(rows, EMPTY_JOURNAL);

const rowsOf = (storage: Storage, id: MeetingId, after?: number) =>
  storage.entriesOf(id, after).catch(() => null);

function whole(rows: readonly EntryRow[] | null, from: Journal): ReadRecord {
  if (rows === null) return { ok: false, lost: { why: 'unreadable' } };
  const replayed = replay(rows, from);
  if (!replayed.ok) return { ok: false, lost: { why: 'broken', break: replayed.break } };
  const { meeting, head } = replayed;
  return head.seq === 0
    ? { ok: false, lost: { why: 'notFound' } }
    : { ok: true, journal: { meeting, head }, seen: from.head.seq, rows };
}

/**
 * For a window that only looks: where the database has no record that holds, the second copy may. It
 * is not mended here: whoever writes does that.
 */
export async function readRecordOrCopy(
  storage: Storage,
  id: MeetingId,
  seen?: Journal,
): Promise<ReadRecord> {
  const read = await readRecord(storage, id, seen);
  if (read.ok) return read;
  const copied = recordOf(await storage.copiedEntriesOf(id));
  return copied.ok ? copied : read;
}

/**
 * What was stored after what this window has seen; `gone` where that itself is stored no longer. A
 * meeting that somebody took off the device, with all that was seen, is not gone: it is not found.
 */
export async function readOn(storage: Storage, seen: Journal): Promise<ReadRecord> {
  const { id } = seen.meeting;
  const read = await readRecord(storage, id, seen);
  const { seq } = seen.head;
  if (read.ok ? read.seen === seq : read.lost.why !== 'notFound') return read;
  const removed = await storage.removedMeetings().catch(() => []);
  return !read.ok && removed.some(({ meeting, entries }) => meeting === id && entries >= seq)
    ? read
    : { ok: false, lost: await lostFromDatabase(storage, seen) };
}

/** Says of entries that were stored and are in the database no longer whether the second copy has them. */
export async function lostFromDatabase(
  storage: Storage,
  { meeting, head }: Journal,
): Promise<RecordLost> {
  const copy = await storage.copiedEntriesOf(meeting.id);
  const copied = copy[head.seq - 1]?.hash === head.hash;
  return { why: 'gone', entries: head.seq, copied };
}
