import type { Queue } from './commandQueue';
import { isGone, journalOf, type OpenRecord } from './openRecord';
import { readRecord } from './readRecord';

/**
 * Looks again once the browser has closed the database: whoever writes would otherwise learn only at
 * the next paper that nothing is there any more. A window that looks follows the record anyway.
 */
export function stopWhenGone(record: OpenRecord, enqueue: Queue): () => void {
  const { platform, store } = record;

  async function look() {
    if (store.getState().mode === 'looks') return;
    const { meeting, head } = journalOf(record);
    const read = await readRecord(platform.storage, meeting.id, { meeting, head });
    if (!read.ok || read.journal.head.hash !== head.hash) isGone(record);
  }

  return platform.storage.onClosed(() => void enqueue(look));
}
