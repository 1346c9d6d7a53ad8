import { canonical } from '@/election/events/canonical';
import { rehearses } from '@/election/state/rehearsal';
import type { Journal } from '@/journal/journal';
import type { MeetingSummary } from '@/storage/meetingSummary';
import type { Storage } from '@/storage/storage';

/** What the list of meetings shows of a meeting, stored beside every entry that changes it. */
export const summaryOf = ({ meeting, head }: Journal): MeetingSummary => ({
  meeting: meeting.id,
  title: meeting.details?.title ?? null,
  organisation: meeting.details?.organisation ?? null,
  date: meeting.details?.date ?? null,
  practice: meeting.practice,
  rehearses: rehearses(meeting),
  ending: meeting.ending,
  entries: head.seq,
  head: head.hash,
  lastAt: meeting.lastAt,
});

/**
 * Makes the summary again from the record where it is missing or says something else. For whoever
 * holds the writer's lock: another would put back what has been overtaken. That it cannot be stored
 * keeps no meeting from being opened.
 */
export async function keepSummary(storage: Storage, journal: Journal): Promise<void> {
  const right = summaryOf(journal);
  const stored = await storage.summary(right.meeting).catch(() => null);
  if (stored !== null && canonical(stored) === canonical(right)) return;
  await storage.putSummary(right);
}
