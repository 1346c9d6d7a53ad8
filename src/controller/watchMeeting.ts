import type { MeetingId } from '@/election/events/ids';
import type { Head, Meeting } from '@/election/state/meeting';
import { allRounds } from '@/election/state/rounds';
import type { Journal } from '@/journal/journal';
import { createQueue } from './commandQueue';
import { type Platform, thisPlatform } from './platform';
import { type ReadRecord, type RecordLost, readRecordOrCopy } from './readRecord';

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
  /** What was checked last: up to this entry, with so many rounds announced. */
  let done: { readonly head: Head; readonly announced: number } | null = null;
  let checking = false;

  async function look() {
    const read = await readRecordOrCopy(storage, id, seen);
    if (stopped()) return;
    seen = read.ok ? read.journal : undefined;
    if (!read.ok) {
      onSeen(read);
      return;
    }
    const { meeting } = read.journal;
    // Read anew from the beginning it may be another record.
    if (read.seen === 0 && done !== null && read.rows[done.head.seq - 1]?.hash !== done.head.hash)
      done = null;
    const checked = done?.announced === announcedIn(meeting);
    onSeen({ ok: true, meeting, checked });
    if (!checked && !checking) void check(read).finally(() => (checking = false));
  }

  /**
   * The chain was checked when it was read. The rest takes longer: papers are shown meanwhile, and it is
   * said that they were not checked. What was just read from its beginning is not read again.
   */
  async function check(read: Extract<ReadRecord, { ok: true }>) {
    checking = true;
    const all = read.seen === 0 ? read : await readRecordOrCopy(storage, id);
    if (!all.ok) return;
    const fault = await checkRows(all.rows, () => undefined, waited.signal).catch(() => undefined);
    // Where it could not be checked that stays said.
    if (fault === undefined || stopped()) return;
    if (fault === null) {
      const { head, meeting } = all.journal;
      done = { head, announced: announcedIn(meeting) };
      void enqueue(look);
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

const announcedIn = (meeting: Meeting): number =>
  allRounds(meeting).filter((round) => round.announced).length;
