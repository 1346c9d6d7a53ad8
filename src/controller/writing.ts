import type { MeetingId } from '@/election/events/ids';
import type { EntryRow } from '@/journal/entry';
import type { Storage } from '@/storage/storage';
import type { Lock } from './platform';
import type { RecordLost } from './readRecord';

export type Begun =
  | { readonly ok: true; readonly rows: readonly EntryRow[] }
  | { readonly ok: false; readonly lost: RecordLost };

/** This window's right to write to a record: the writer's lock, and both copies open. */
export interface Writing {
  /** Once the lock is held: brings the copies level; answers the entries to be written on, or why there are none. */
  begin(): Promise<Begun>;
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
      switch (levelled?.kind) {
        case undefined:
          return { ok: false, lost: { why: 'unreadable' } };
        case 'fork':
          return { ok: false, lost: { why: 'fork', seq: levelled.seq } };
        case 'notMended':
          return { ok: false, lost: { why: 'notMended' } };
        case 'level':
          open = true;
          if (ended) close();
          return { ok: true, rows: levelled.rows };
      }
    },
    end() {
      ended = true;
      close();
      lock.release();
    },
  };
}
