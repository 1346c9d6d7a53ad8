import type { MeetingId } from '@/election/events/ids';
import type { MeetingSummary } from '@/storage/meetingSummary';
import { type Platform, thisPlatform } from './platform';

/** A meeting on this device, as the archive lists it; `null` where its summary cannot be read. */
export interface Listed {
  readonly id: MeetingId;
  readonly summary: MeetingSummary | null;
  /** Whether the record held when it was checked since this start; `undefined`: it was not. */
  readonly held: boolean | undefined;
}

/**
 * Every meeting on this device: which there are is told by their entries, what they are by the
 * summaries beside them. No rule is asked, and nothing replayed: whether a record holds is seen when
 * it is opened.
 */
export async function listMeetings(
  { storage, held }: Platform = thisPlatform(),
): Promise<readonly Listed[]> {
  const [ids, summaries] = await Promise.all([storage.meetings(), storage.summaries()]);
  return ids.map((id) => ({
    id,
    summary: summaries.find(({ meeting }) => meeting === id) ?? null,
    held: held.get(id),
  }));
}
