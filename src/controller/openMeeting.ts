import type { MeetingId } from '@/election/events/ids';
import { createMeetingController } from './createMeetingController';
import type { MeetingController } from './MeetingController';
import { keepSummary } from './meetingSummary';
import { deviceWriter, type Platform, thisPlatform } from './platform';
import { type RecordLost, readRecord } from './readRecord';

export type Opened =
  | { readonly ok: true; readonly controller: MeetingController }
  | { readonly ok: false; readonly lost: RecordLost };

/** Opens a meeting of this device: the one writer, or a window that looks on while another writes. */
export async function openMeeting(
  id: MeetingId,
  platform: Platform = thisPlatform(),
): Promise<Opened> {
  const writer = await deviceWriter(platform);
  // The lock may be won while the journal is read, before there is a controller to be told.
  const meanwhile = { held: false };
  let onHeldLater = (): void => {
    meanwhile.held = true;
  };
  const lock = platform.lock(id, () => onHeldLater());
  const writes = await lock.acquired;
  // Read after the lock is held: whoever had it before has stored what there was to store.
  const read = await readRecord(platform.storage, id);
  if (!read.ok) {
    lock.release();
    return read;
  }
  if (writes) await keepSummary(platform.storage, read.journal);
  const controller = createMeetingController(platform, writer, read, writes, lock.release);
  onHeldLater = () => controller.becomeWriter();
  if (meanwhile.held && !writes) controller.becomeWriter();
  return { ok: true, controller };
}
