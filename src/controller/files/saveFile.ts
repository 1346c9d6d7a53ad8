import { type Platform, thisPlatform } from '@/controller/platform';
import { type MeetingFile, toMeetingFile } from '@/controller/toMeetingFile';
import type { MeetingId } from '@/election/events/ids';
import { type Break, replay } from '@/journal/journal';

export type Saved =
  | ({ readonly ok: true } & MeetingFile)
  | { readonly ok: false; readonly why: 'notFound' }
  | { readonly ok: false; readonly why: 'broken'; readonly break: Break };

/** The file of a meeting of this device, as it stands now. */
export async function saveFile(
  id: MeetingId,
  { storage }: Platform = thisPlatform(),
): Promise<Saved> {
  const rows = await storage.entriesOf(id);
  if (rows.length === 0) return { ok: false, why: 'notFound' };
  const journal = replay(rows);
  if (!journal.ok) return { ok: false, why: 'broken', break: journal.break };
  return { ok: true, ...toMeetingFile(rows, journal) };
}
