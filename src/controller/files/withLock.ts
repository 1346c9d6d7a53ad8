import type { StorageTrouble } from '@/controller/answer';
import type { Surroundings } from '@/controller/platform';
import type { MeetingId } from '@/election/events/ids';

interface NotStored {
  readonly kind: 'notStored';
  readonly why: StorageTrouble;
}

/** Runs a job while nobody else writes to the meeting; where another window does, says so. */
export async function withLock<T>(
  surroundings: Surroundings,
  id: MeetingId,
  job: () => Promise<T>,
): Promise<T | NotStored> {
  const lock = surroundings.lock(id, () => undefined);
  try {
    return (await lock.heldSoon) ? await job() : { kind: 'notStored', why: 'looksOnly' };
  } finally {
    lock.release();
  }
}
