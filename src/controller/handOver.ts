import type { Command } from '@/election/events/catalogue';
import type { MeetingId } from '@/election/events/ids';
import type { Answer } from './answer';
import { openMeeting } from './openMeeting';
import { deviceWriter, type Platform, thisPlatform } from './platform';

/** The meeting goes on elsewhere, on the record; save its file after this, not before. */
export const handOver = (id: MeetingId, platform: Platform = thisPlatform()): Promise<Answer> =>
  submitOnce(id, { type: 'handedOver' }, platform);

/** A meeting that was handed over goes on here after all, on the record. */
export async function takeBack(
  id: MeetingId,
  platform: Platform = thisPlatform(),
): Promise<Answer> {
  return submitOnce(id, { type: 'takenOver', to: await deviceWriter(platform) }, platform);
}

/** Opens a meeting for one command and lets it go again. */
async function submitOnce(id: MeetingId, command: Command, platform: Platform): Promise<Answer> {
  const opened = await openMeeting(id, platform);
  if (!opened.ok) return { kind: 'lost', lost: opened.lost };
  try {
    return await opened.controller.submit(command);
  } finally {
    opened.controller.close();
  }
}
