import type { EntryRow } from '@/journal/entry';
import type { Queue } from './commandQueue';
import { keepSummary } from './meetingSummary';
import { journalOf, type OpenRecord } from './openRecord';
import { readRecord } from './readRecord';

/** Beside a window that writes: follows it, and writes once it has gone. */
export interface OtherWindow {
  /** The writer's lock is held now. */
  becomeWriter(): void;
  /** Lets the lock go and stops following. */
  close(): void;
}

/**
 * Follows the record for as long as this window only looks. The one that writes knows what it
 * stored: for it each paper would be read once more before the screen says "stored".
 */
export function besideOtherWindow(
  record: OpenRecord,
  enqueue: Queue,
  release: () => void,
): OtherWindow {
  const { platform, store } = record;
  const { storage } = platform;
  const { id } = journalOf(record).meeting;

  const keep = (after: number, rows: readonly EntryRow[]) =>
    record.rows.splice(after, record.rows.length, ...rows);

  async function catchUp() {
    if (store.getState().mode === 'writes') return;
    const read = await readRecord(storage, id, journalOf(record));
    if (read.ok) keep(read.after, read.rows);
    store.setState(read.ok ? { ...read.journal, lost: null } : { lost: read.lost });
  }

  /** Begins to write from what is stored now, and never where that is no meeting any more. */
  async function takeUp() {
    const read = await readRecord(storage, id);
    if (read.ok) {
      keep(read.after, read.rows);
      await keepSummary(storage, read.journal);
      store.setState({ ...read.journal, lost: null, mode: 'writes' });
    } else {
      store.setState({ lost: read.lost });
      close();
    }
  }

  const follow = () => storage.follow(id, () => void enqueue(catchUp));
  let unfollow = store.getState().mode === 'looks' ? follow() : null;
  const unsubscribe = store.subscribe(({ mode }, before) => {
    if (mode === before.mode) return;
    unfollow?.();
    unfollow = mode === 'looks' ? follow() : null;
    // Another window wrote although the lock was held here: it is of no use.
    if (mode === 'looks') release();
  });

  function close() {
    unsubscribe();
    unfollow?.();
    release();
  }

  return { becomeWriter: () => void enqueue(takeUp), close };
}
