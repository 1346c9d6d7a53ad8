import type { MeetingId } from '@/election/events/ids';
import { listMeetings } from './listMeetings';
import { type Platform, thisPlatform } from './platform';

/** The meeting of this device that was written to last and has not ended; `null` where there is none. */
export async function latestMeeting(
  platform: Platform = thisPlatform(),
): Promise<MeetingId | null> {
  const going = (await listMeetings(platform)).flatMap(({ summary }) =>
    summary?.ending === null ? [summary] : [],
  );
  const [latest] = going.sort((a, b) => b.lastAt.localeCompare(a.lastAt));
  return latest?.meeting ?? null;
}
