import type { MeetingId } from '@/election/events/ids';
import type { Meeting } from '@/election/state/meeting';
import { allRounds } from '@/election/state/rounds';
import type { Journal } from '@/journal/journal';
import { createQueue } from './commandQueue';
import { type Platform, thisPlatform } from './platform';
import { type RecordLost, readRecordOrCopy } from './readRecord';

/** What stands on this device now: the meeting, or why there is none to be had. */
export type Watched =
  | {
      readonly ok: true;
      readonly meeting: Meeting;
      /** Whether rules and signatures were checked, too, up to what was read at first or announced since. */
      readonly checked: boolean;
    }
  | { readonly ok: false; readonly lost: RecordLost };

/**
 * Follows a meeting and never writes: no lock is asked for, so that a board on the projector does
 * not take the keys when the desk's own window is reloaded. `onSeen` hears what is stored, and
 * nothing before it is. Answers how to stop.
 */
export function watchMeeting(
  id: MeetingId,
  onSeen: (watched: Watched) => void,
  { storage, checkRows }: Platform = thisPlatform(),
): () => void {
  const enqueue = createQueue();
  const waited = new AbortController();
  const stopped = () => waited.signal.aborted;
  let seen: Journal | undefined;
  /** How many announced rounds the last check knew; `null` where it must be made anew. */
  let announcedThen: number | null = null;

  async function look() {
    const read = await readRecordOrCopy(storage, id, seen);
    if (stopped()) return;
    seen = read.ok ? read.journal : undefined;
    if (!read.ok) {
      onSeen(read);
      return;
    }
    const { meeting } = read.journal;
    const announced = allRounds(meeting).filter((round) => round.announced).length;
    if (read.seen === 0) announcedThen = null;
    const checked = announcedThen === announced;
    onSeen({ ok: true, meeting, checked });
    if (!checked) await check(meeting, announced);
  }

  /** The chain was checked when it was read; the rest takes longer, and is shown meanwhile as not checked. */
  async function check(meeting: Meeting, announced: number) {
    const all = await readRecordOrCopy(storage, id);
    if (!all.ok || stopped()) return;
    const fault = await checkRows(all.rows, () => undefined, waited.signal).catch(() => undefined);
    if (fault === undefined || stopped()) return;
    if (fault === null) {
      announcedThen = announced;
      onSeen({ ok: true, meeting, checked: true });
      return;
    }
    stop();
    onSeen({ ok: false, lost: { why: 'notVerified', fault } });
  }

  const unfollow = storage.follow(id, () => void enqueue(look));
  function stop() {
    waited.abort();
    unfollow();
  }
  return stop;
}
