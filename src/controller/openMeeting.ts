import type { MeetingId } from '@/election/events/ids';
import { createMeetingController } from './createMeetingController';
import type { MeetingController } from './MeetingController';
import { keepSummary } from './meetingSummary';
import { deviceWriter, type Platform, thisPlatform } from './platform';
import { type ReadRecord, type RecordLost, readRecordOrCopy, recordOf } from './readRecord';
import { type Writing, writingOf } from './writing';

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
  const { storage } = platform;
  const lock = platform.lock(id, () => onHeldLater());
  const writing = writingOf(storage, id, lock);
  const writes = await lock.acquired;
  // Read after the lock is held: whoever had it before has stored what there was to store.
  const read = writes ? await readToWrite(writing) : await readRecordOrCopy(storage, id);
  if (!read.ok) {
    writing.end();
    return read;
  }
  if (writes) await keepSummary(storage, read.journal);
  const controller = createMeetingController(platform, writer, read, writes, writing);
  onHeldLater = () => controller.becomeWriter();
  if (meanwhile.held && !writes) controller.becomeWriter();
  return { ok: true, controller };
}

async function readToWrite(writing: Writing): Promise<ReadRecord> {
  const begun = await writing.begin();
  return begun.ok ? recordOf(begun.rows) : begun;
}
