import * as v from 'valibot';
import { type Hash, hashSchema } from '@/election/events/ids';
import { type Platform, thisPlatform } from './platform';

/** What stays of a meeting that was removed from this device. */
export interface RemovedMeeting {
  readonly id: string;
  readonly title: string;
  /** The day of the meeting, `2026-11-22`; empty where it was never set. */
  readonly date: string;
  readonly entries: number;
  /** Hash of the last entry; `null` where what is stored is none. */
  readonly head: Hash | null;
}

/** Those that were removed and have not come back since. */
export async function listRemovedMeetings(
  { storage }: Platform = thisPlatform(),
): Promise<readonly RemovedMeeting[]> {
  const [removed, here] = await Promise.all([storage.removedMeetings(), storage.meetings()]);
  return removed
    .filter(({ meeting }) => !here.includes(meeting))
    .map(({ meeting: id, title, date, entries, head }) => {
      const hash = v.safeParse(hashSchema, head);
      return { id, title, date, entries, head: hash.success ? hash.output : null };
    });
}
