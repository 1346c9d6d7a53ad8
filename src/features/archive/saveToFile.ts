import { saveFile } from '@/controller/files/saveFile';
import type { MeetingFile } from '@/controller/toMeetingFile';
import type { MeetingId } from '@/election/events/ids';
import { offerFile } from '@/features/shared/offerFile';

/** Gives the meeting's file to the browser to save; `null` where it cannot be read. */
export async function saveToFile(id: MeetingId): Promise<MeetingFile | null> {
  const saved = await saveFile(id).catch(() => null);
  if (!saved?.ok) return null;
  offerFile(saved);
  return saved;
}
