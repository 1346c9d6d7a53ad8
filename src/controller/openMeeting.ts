import type { MeetingId } from '@/election/events/ids';
import { type Break, replay } from '@/journal/journal';
import { createMeetingController } from './createMeetingController';
import type { MeetingController } from './MeetingController';
import { deviceWriter, type Platform, thisPlatform } from './platform';

export type Opened =
  | { readonly ok: true; readonly controller: MeetingController }
  | { readonly ok: false; readonly why: 'notFound' }
  | { readonly ok: false; readonly why: 'broken'; readonly break: Break };

/** Opens a meeting of this device: the one writer, or a window that looks on while another writes. */
export async function openMeeting(
  id: MeetingId,
  platform: Platform = thisPlatform(),
): Promise<Opened> {
  const writer = await deviceWriter(platform);
  // The lock may be won while the journal is read, before there is a controller to be told.
  let heldMeanwhile = false;
  let onHeldLater = (): void => {
    heldMeanwhile = true;
  };
  const lock = platform.lock(id, () => onHeldLater());
  const writes = await lock.acquired;
  // Read after the lock is held: whoever had it before has stored what there was to store.
  const journal = replay(await platform.storage.entriesOf(id));
  if (!journal.ok || journal.head.seq === 0) {
    lock.release();
    return journal.ok
      ? { ok: false, why: 'notFound' }
      : { ok: false, why: 'broken', break: journal.break };
  }
  const { meeting, head } = journal;
  const controller = createMeetingController(
    platform,
    writer,
    { meeting, head },
    writes,
    lock.release,
  );
  onHeldLater = () => controller.becomeWriter();
  if (heldMeanwhile && !writes) controller.becomeWriter();
  return { ok: true, controller };
}
