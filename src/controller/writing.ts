import type { MeetingId } from '@/election/events/ids';
import type { Storage } from '@/storage/storage';
import type { Lock } from './platform';
import type { RecordLost } from './readRecord';

/** This window's right to write to a record: the writer's lock, and both copies open. */
export interface Writing {
  /** Once the lock is held: brings the copies level, before the record is read; answers why it may not be written. */
  begin(): Promise<RecordLost | null>;
  /** Closes the copies and lets the lock go, for good. */
  end(): void;
}

export function writingOf(storage: Storage, id: MeetingId, lock: Lock): Writing {
  let open = false;
  let ended = false;

  function close() {
    // A window that only looked must not close what another one of this page writes to.
    if (open) storage.closeToWrite(id);
    open = false;
  }

  return {
    async begin() {
      const levelled = await storage.openToWrite(id).catch(() => null);
      if (levelled === null) return { why: 'unreadable' };
      if (levelled.kind === 'fork') return { why: 'fork', seq: levelled.seq };
      if (levelled.kind === 'notMended') return { why: 'notMended' };
      open = true;
      if (ended) close();
      return null;
    },
    end() {
      ended = true;
      close();
      lock.release();
    },
  };
}
