import Dexie, { type PromiseExtended, type Table } from 'dexie';
import type { KeyId, MeetingId, MemberName } from '@/election/events/ids';
import type { EntryRow } from '@/journal/entry';
import type { MeetingSummary } from './meetingSummary';

/** A scrutineer's private key, wrapped under the PIN; it goes into no file. */
export interface WrappedKeyRow {
  readonly meeting: MeetingId;
  readonly keyId: KeyId;
  readonly name: MemberName;
  readonly wrapped: unknown;
}

/** What stays of a meeting that was taken off this device. */
export interface RemovedMeetingRow {
  readonly meeting: MeetingId;
  readonly title: string;
  readonly date: string;
  readonly head: string;
  readonly entries: number;
  readonly removedAt: string;
}

interface DeviceRow {
  readonly what: 'writer';
  readonly value: string;
}

/** Scripts and tests that look from outside take the name from here. */
export const DATABASE_NAME = 'jipiaotai-1';

/**
 * The one database. Without strict durability an acknowledged paper is lost when the power is cut;
 * with the cache a live query shows a paper before it has been committed. Both have their test.
 */
export class Database extends Dexie {
  readonly entries!: Table<EntryRow, [MeetingId, number], EntryRow>;
  readonly meetings!: Table<MeetingSummary, MeetingId, MeetingSummary>;
  readonly wrappedKeys!: Table<WrappedKeyRow, [MeetingId, KeyId], WrappedKeyRow>;
  readonly removedMeetings!: Table<RemovedMeetingRow, MeetingId, RemovedMeetingRow>;
  readonly device!: Table<DeviceRow, string, DeviceRow>;

  constructor(name: string = DATABASE_NAME) {
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(1).stores({
      entries: '[meeting+seq]',
      meetings: 'meeting',
      wrappedKeys: '[meeting+keyId]',
      removedMeetings: 'meeting',
      device: 'what',
    });
  }

  /** Where opening fails, as while site data are being cleared, Dexie would never try again. */
  override open(): PromiseExtended<Dexie> {
    return super.open().catch((error: unknown) => {
      this.close({ disableAutoOpen: false });
      throw error;
    });
  }
}
