import type { MeetingId } from '@/election/events/ids';
import type { Meeting } from '@/election/state/meeting';
import type { EntryRow } from '@/journal/entry';
import { EMPTY_JOURNAL, type Journal, replay } from '@/journal/journal';
import { createQueue } from './commandQueue';
import { type Platform, thisPlatform } from './platform';

/** What stands on this device now: the meeting, none of that id, or a record that does not hold. */
export type Watched =
  | { readonly kind: 'there'; readonly meeting: Meeting }
  | { readonly kind: 'notFound' }
  | { readonly kind: 'broken' };

/**
 * Follows a meeting and never writes: no lock is asked for, so that a board on the projector does
 * not take the keys when the desk's own window is reloaded. `onSeen` hears what is stored, and
 * nothing before it is. Answers how to stop.
 */
export function watchMeeting(
  id: MeetingId,
  onSeen: (watched: Watched) => void,
  { storage }: Platform = thisPlatform(),
): () => void {
  const enqueue = createQueue();
  let seen: Journal = EMPTY_JOURNAL;
  let stopped = false;

  async function look() {
    const { seq, hash } = seen.head;
    // With the entry seen last: where it is gone or another, what is shown is stored no longer.
    const rows = await storage.entriesOf(id, Math.max(0, seq - 1));
    const [last, ...more] = rows;
    if (seq > 0 && last?.hash === hash) tell(more, seen);
    else tell(seq > 0 ? await storage.entriesOf(id) : rows, EMPTY_JOURNAL);
  }

  function tell(rows: readonly EntryRow[], from: Journal) {
    if (stopped) return;
    const now = replay(rows, from);
    seen = now.ok ? { meeting: now.meeting, head: now.head } : EMPTY_JOURNAL;
    if (!now.ok) onSeen({ kind: 'broken' });
    else if (now.head.seq === 0) onSeen({ kind: 'notFound' });
    else onSeen({ kind: 'there', meeting: now.meeting });
  }

  const unfollow = storage.follow(id, () => {
    enqueue(look).catch(() => {
      if (!stopped) onSeen({ kind: 'broken' });
    });
  });
  return () => {
    stopped = true;
    unfollow();
  };
}
