import { saveFile } from '@/controller/files/saveFile';
import type { MeetingId } from '@/election/events/ids';

/** Long enough for any browser to have taken the bytes. */
const A_MINUTE = 60_000;

/** Gives the meeting's file to the browser to save; its name, or `null` where it cannot be read. */
export async function saveToFile(id: MeetingId): Promise<string | null> {
  const saved = await saveFile(id).catch(() => null);
  if (!saved?.ok) return null;
  const address = URL.createObjectURL(new Blob([saved.bytes], { type: saved.type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = saved.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), A_MINUTE);
  return saved.name;
}
