import { sha256Hex } from '@/election/events/fingerprint';
import type { MeetingId } from '@/election/events/ids';
import type { EntryRow } from '@/journal/entry';
import { NO_ENTRY } from '@/journal/link';

export const CHAINED = '1'.repeat(32) as MeetingId;

/** So many entries, each linked to the one before, of events that nobody reads; `story` makes another chain of them. */
export function chain(
  entries: number,
  story = 'paper',
  from: readonly EntryRow[] = [],
): EntryRow[] {
  const rows = [...from];
  while (rows.length < entries) {
    const seq = rows.length + 1;
    const prev = rows.at(-1)?.hash ?? NO_ENTRY;
    const text = JSON.stringify({ event: `${story} ${seq}`, meeting: CHAINED, prev, seq });
    rows.push({ meeting: CHAINED, seq, text, hash: sha256Hex(text) });
  }
  return rows;
}
