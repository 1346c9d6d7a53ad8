import type { MeetingId, WriterId } from '@/election/events/ids';
import { createMeetingController } from './createMeetingController';
import type { MeetingController } from './MeetingController';
import { keepSummary } from './meetingSummary';
import { deviceWriter, type Platform, thisPlatform } from './platform';
import {
  type ReadRecord,
  type RecordLost,
  readAsFarAsItHolds,
  readRecordOrCopy,
  recordOf,
} from './readRecord';
import { type Writing, writingOf } from './writing';

export type Opened =
  | { readonly ok: true; readonly controller: MeetingController }
  | { readonly ok: false; readonly lost: RecordLost };

/**
 * Opens a meeting of this device: the one writer, a window that looks on while another writes, or one that
 * shows what can be read of a record that does not hold.
 */
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
    return onlyToBeSeen(platform, writer, id, read.lost, writing);
  }
  if (writes) await keepSummary(storage, read.journal);
  const controller = createMeetingController(
    platform,
    writer,
    read,
    { mode: writes ? 'writes' : 'looks', lost: null },
    writing,
  );
  onHeldLater = () => controller.becomeWriter();
  if (meanwhile.held && !writes) controller.becomeWriter();
  return { ok: true, controller };
}

/** Nothing is written on a record that does not hold, but people may see what it says up to there. */
async function onlyToBeSeen(
  platform: Platform,
  writer: WriterId,
  id: MeetingId,
  lost: RecordLost,
  writing: Writing,
): Promise<Opened> {
  const read = showsPart(lost) ? await readAsFarAsItHolds(platform.storage, id) : null;
  if (read === null) return { ok: false, lost };
  const controller = createMeetingController(
    platform,
    writer,
    read,
    { mode: 'looks', lost },
    writing,
  );
  return { ok: true, controller };
}

/** Whether the part of a record that can be read is shown. */
function showsPart(lost: RecordLost): boolean {
  switch (lost.why) {
    case 'broken':
      // What a newer version wrote is whole: a part of it would be taken for all there is.
      return lost.break.why !== 'newer';
    case 'fork':
    case 'notMended':
    case 'notVerified':
      return true;
    case 'unreadable':
    case 'notFound':
    case 'gone':
      return false;
  }
}

async function readToWrite(writing: Writing): Promise<ReadRecord> {
  const begun = await writing.begin();
  return begun.ok ? recordOf(begun.rows) : begun;
}
