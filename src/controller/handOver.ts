import type { Command } from '@/election/events/catalogue';
import type { MeetingId } from '@/election/events/ids';
import type { Answer } from './answer';
import type { MeetingController } from './MeetingController';
import { openMeeting } from './openMeeting';
import { deviceWriter, type Platform, thisPlatform } from './platform';

/** Asks for the PINs that the command needs, and submits it; `null` where the person turned back. */
export type SubmitSigned = (
  controller: MeetingController,
  command: Command,
) => Promise<Answer | null>;

/** The meeting goes on elsewhere, on the record; save its file after this, not before. */
export const handOver = (
  id: MeetingId,
  submit: SubmitSigned,
  platform: Platform = thisPlatform(),
): Promise<Answer | null> => submitOnce(id, { type: 'handedOver' }, submit, platform);

/** A meeting that was handed over goes on here after all, on the record. */
export async function takeBack(
  id: MeetingId,
  submit: SubmitSigned,
  platform: Platform = thisPlatform(),
): Promise<Answer | null> {
  return submitOnce(id, { type: 'takenOver', to: await deviceWriter(platform) }, submit, platform);
}

/** Opens a meeting for one command and lets it go again. */
async function submitOnce(
  id: MeetingId,
  command: Command,
  submit: SubmitSigned,
  platform: Platform,
): Promise<Answer | null> {
  const opened = await openMeeting(id, platform);
  if (!opened.ok) return { kind: 'lost', lost: opened.lost };
  try {
    return await submit(opened.controller, command);
  } finally {
    opened.controller.close();
  }
}
