import type { Queue } from './commandQueue';
import { journalOf, type OpenRecord, setLost } from './openRecord';
import { readOn } from './readRecord';

/** While site data are being cleared nothing can be read. */
const TRIES = 10;
const PAUSE_MS = 200;

/**
 * Looks again once the browser has closed the database: whoever writes would otherwise learn only at
 * the next paper that nothing is there any more. Answers how to stop.
 */
export function stopWhenGone(record: OpenRecord, enqueue: Queue): () => void {
  const { platform, store } = record;

  async function look() {
    if (store.getState().mode === 'looks') return;
    let read = await readOn(platform.storage, journalOf(record));
    for (let i = 0; i < TRIES && !read.ok && read.lost.why === 'unreadable'; i++) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      read = await readOn(platform.storage, journalOf(record));
    }
    if (read.ok) {
      // Another window has written what this one has not.
      if (read.rows.length > 0) store.setState({ mode: 'looks' });
    } else if (read.lost.why === 'unreadable') store.setState({ stopped: 'unreadable' });
    else setLost(record, read.lost);
  }

  return platform.storage.onClosed(() => void enqueue(look));
}
