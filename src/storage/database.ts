import Dexie, { type Table } from 'dexie';
import type { KeyId, MeetingId, MemberName } from '@/election/events/ids';
import type { EntryRow } from '@/journal/entry';

/** A scrutineer's private key, wrapped under the PIN; it goes into no file. */
export interface WrappedKeyRow {
  readonly meeting: MeetingId;
  readonly key: KeyId;
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

/**
 * The one database. Without strict durability an acknowledged paper is lost when the power is cut;
 * with the cache a live query shows a paper before it has been committed. Both have their test.
 */
export class Database extends Dexie {
  readonly entries!: Table<EntryRow, [MeetingId, number], EntryRow>;
  readonly keys!: Table<WrappedKeyRow, [MeetingId, KeyId], WrappedKeyRow>;
  readonly removedMeetings!: Table<RemovedMeetingRow, MeetingId, RemovedMeetingRow>;
  readonly device!: Table<DeviceRow, string, DeviceRow>;

  constructor(name = 'jipiaotai') {
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(1).stores({
      entries: '[meeting+seq]',
      keys: '[meeting+key]',
      removedMeetings: 'meeting',
      device: 'what',
    });
  }
}
