import { saveFile } from '@/controller/files/saveFile';
import type { MeetingId } from '@/election/events/ids';
import { offerFile } from '@/features/shared/offerFile';

/** Gives the meeting's file to the browser to save; its name, or `null` where it cannot be read. */
export async function saveToFile(id: MeetingId): Promise<string | null> {
  const saved = await saveFile(id).catch(() => null);
  if (!saved?.ok) return null;
  offerFile(saved);
  return saved.name;
}
