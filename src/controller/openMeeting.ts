import type { MeetingId } from '@/election/events/ids';
import { type Break, replay } from '@/journal/journal';
import { makeDesk } from './createMeetingController';
import type { Desk } from './MeetingController';
import { deviceWriter, type Surroundings, thisDevice } from './platform';

export type Opened =
  | { readonly ok: true; readonly desk: Desk }
  | { readonly ok: false; readonly why: 'notFound' }
  | { readonly ok: false; readonly why: 'broken'; readonly break: Break };

/** Opens a meeting of this device: the one writer, or a window that looks on while another writes. */
export async function openDesk(
  id: MeetingId,
  surroundings: Surroundings = thisDevice(),
): Promise<Opened> {
  const writer = await deviceWriter(surroundings);
  // The lock may be won while the journal is read, when there is no desk yet to be told.
  let heldMeanwhile = false;
  let onHeldLater = (): void => {
    heldMeanwhile = true;
  };
  const lock = surroundings.lock(id, () => onHeldLater());
  const writes = await lock.heldSoon;
  // Read after the lock is held: whoever had it before has stored what there was to store.
  const journal = replay(await surroundings.storage.entriesOf(id));
  if (!journal.ok || journal.head.seq === 0) {
    lock.release();
    return journal.ok
      ? { ok: false, why: 'notFound' }
      : { ok: false, why: 'broken', break: journal.break };
  }
  const { meeting, head } = journal;
  const desk = makeDesk(surroundings, writer, { meeting, head }, writes, lock.release);
  onHeldLater = () => desk.takeTheKeys();
  if (heldMeanwhile && !writes) desk.takeTheKeys();
  return { ok: true, desk };
}
