import type { Command } from '@/election/events/catalogue';
import type { MeetingId } from '@/election/events/ids';
import type { Answer } from './answer';
import { openDesk } from './openMeeting';
import { deviceWriter, type Surroundings, thisDevice } from './platform';

/** The meeting goes on elsewhere, on the record; save its file after this, not before. */
export const handOver = (
  id: MeetingId,
  surroundings: Surroundings = thisDevice(),
): Promise<Answer> => submitOnce(id, { type: 'handedOver' }, surroundings);

/** A meeting that was handed over goes on here after all, on the record. */
export async function takeBack(
  id: MeetingId,
  surroundings: Surroundings = thisDevice(),
): Promise<Answer> {
  return submitOnce(id, { type: 'takenOver', to: await deviceWriter(surroundings) }, surroundings);
}

/** Opens a meeting for one command and lets it go again. */
async function submitOnce(
  id: MeetingId,
  command: Command,
  surroundings: Surroundings,
): Promise<Answer> {
  const opened = await openDesk(id, surroundings);
  if (!opened.ok) return { kind: 'notStored', why: 'failed' };
  try {
    return await opened.desk.submit(command);
  } finally {
    opened.desk.close();
  }
}
