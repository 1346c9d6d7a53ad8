import type { MeetingId } from '@/election/events/ids';
import type { Meeting } from '@/election/state/meeting';
import type { Journal } from '@/journal/journal';
import { createQueue } from './commandQueue';
import { type Platform, thisPlatform } from './platform';
import { type RecordLost, readRecordOrCopy } from './readRecord';

/** What stands on this device now: the meeting, or why there is none to be had. */
export type Watched =
  | { readonly ok: true; readonly meeting: Meeting }
  | { readonly ok: false; readonly lost: RecordLost };

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
  let seen: Journal | undefined;
  let stopped = false;

  async function look() {
    const read = await readRecordOrCopy(storage, id, seen);
    if (stopped) return;
    seen = read.ok ? read.journal : undefined;
    onSeen(read.ok ? { ok: true, meeting: read.journal.meeting } : read);
  }

  const unfollow = storage.follow(id, () => void enqueue(look));
  return () => {
    stopped = true;
    unfollow();
  };
}
