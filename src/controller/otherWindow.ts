import type { Queue } from './commandQueue';
import { keepSummary } from './meetingSummary';
import { journalOf, type OpenRecord, setLost } from './openRecord';
import { readOn } from './readRecord';

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

  async function catchUp() {
    if (store.getState().mode === 'writes') return;
    const read = await readOn(storage, journalOf(record));
    if (read.ok) {
      record.rows.push(...read.rows);
      store.setState({ ...read.journal, lost: null });
    } else setLost(record, read.lost);
  }

  /** Begins to write from what is stored now, and never where what was seen is stored no longer. */
  async function takeUp() {
    const read = await readOn(storage, journalOf(record));
    if (read.ok) {
      record.rows.push(...read.rows);
      await keepSummary(storage, read.journal);
      store.setState({ ...read.journal, lost: null, mode: 'writes' });
    } else {
      setLost(record, read.lost);
      close();
    }
  }

  const follow = () => storage.follow(id, () => void enqueue(catchUp));
  let unfollow = store.getState().mode === 'looks' ? follow() : null;
  const unsubscribe = store.subscribe(({ mode, lost }, before) => {
    // Whoever opens the saved file in another window must be able to write it there.
    if (lost !== null && before.lost === null && mode === 'writes') release();
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
