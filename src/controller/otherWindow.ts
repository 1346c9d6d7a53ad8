import type { Queue } from './commandQueue';
import { keepSummary } from './meetingSummary';
import { journalOf, type OpenRecord, setLost } from './openRecord';
import { readOn } from './readRecord';
import { recordRepairs } from './recordRepairs';
import type { Writing } from './writing';

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
  writing: Writing,
): OtherWindow {
  const { platform, store } = record;
  const { storage } = platform;
  const { id } = journalOf(record).meeting;

  /** What does not hold is neither followed nor written on. */
  const unsound = () => store.getState().lost?.why === 'notVerified';

  async function catchUp() {
    if (store.getState().mode === 'writes' || unsound()) return;
    const read = await readOn(storage, journalOf(record));
    if (read.ok) {
      record.rows.push(...read.rows);
      store.setState({ ...read.journal, lost: null });
    } else setLost(record, read.lost);
  }

  /** Begins to write from what is stored now, and never where what was seen is stored no longer. */
  async function takeUp() {
    if (unsound()) return;
    const begun = await writing.begin();
    const read = begun.ok ? await readOn(storage, journalOf(record)) : begun;
    if (!read.ok) {
      setLost(record, read.lost);
      close();
      return;
    }
    record.rows.push(...read.rows);
    await keepSummary(storage, read.journal);
    const secondCopy = storage.secondCopy(id);
    store.setState({ ...read.journal, lost: null, mode: 'writes', secondCopy });
    await recordRepairs(record);
  }

  const follow = () => storage.follow(id, () => void enqueue(catchUp));
  const { mode, lost } = store.getState();
  let unfollow = mode === 'looks' && lost === null ? follow() : null;
  const unsubscribe = store.subscribe(({ mode, lost }, before) => {
    // Whoever opens the saved file in another window must be able to write it there.
    if (lost !== null && before.lost === null && mode === 'writes') writing.end();
    if (unsound()) {
      close();
      return;
    }
    if (mode === before.mode) return;
    unfollow?.();
    unfollow = mode === 'looks' ? follow() : null;
    // Another window wrote although the lock was held here: it is of no use.
    if (mode === 'looks') writing.end();
  });

  function close() {
    unsubscribe();
    unfollow?.();
    writing.end();
  }

  return { becomeWriter: () => void enqueue(takeUp), close };
}
