import type { StorageTrouble } from '@/controller/answer';
import type { Platform } from '@/controller/platform';
import type { MeetingId } from '@/election/events/ids';

interface NotStored {
  readonly kind: 'notStored';
  readonly why: StorageTrouble;
}

/** Runs a job while nobody else writes to the meeting; where another window does, says so. */
export async function withLock<T>(
  platform: Platform,
  id: MeetingId,
  job: () => Promise<T>,
): Promise<T | NotStored> {
  const lock = platform.lock(id, () => undefined);
  try {
    return (await lock.acquired) ? await job() : { kind: 'notStored', why: 'looksOnly' };
  } finally {
    lock.release();
  }
}
