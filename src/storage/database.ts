import Dexie, { type Collection, type PromiseExtended, type Table } from 'dexie';
import type { KeyId, MeetingId, MemberName } from '@/election/events/ids';
import type { EntryRow } from '@/journal/entry';
import type { MeetingSummary } from './meetingSummary';
import type { Repair } from './planLevel';

/** A scrutineer's private key, wrapped under the PIN; it goes into no file. */
export interface WrappedKeyRow {
  readonly meeting: MeetingId;
  readonly keyId: KeyId;
  readonly name: MemberName;
  readonly wrapped: unknown;
}

/** What happens to wrapped keys in the same transaction as the entries that say so. */
export type KeyChange =
  | { readonly kind: 'put'; readonly row: WrappedKeyRow; readonly replaces: KeyId | null }
  | { readonly kind: 'deleteAll'; readonly meeting: MeetingId };

/** What stays of a meeting that was taken off this device. */
export interface RemovedMeetingRow {
  readonly meeting: MeetingId;
  readonly title: string;
  readonly date: string;
  readonly head: string;
  readonly entries: number;
  readonly removedAt: string;
}

/** What was mended in a record, with what stood there before. Nothing that was stored is thrown away. */
export interface RepairRow extends Repair {
  /** Given by the database. */
  readonly id?: number;
  readonly meeting: MeetingId;
  /** Whether the record of the meeting says so. */
  readonly recorded: boolean;
}

interface DeviceRow {
  /** The id of this device, or that the browser threw an earlier database away. */
  readonly what: 'writer' | 'dataLoss';
  readonly value: string;
}

/** What only Chromium says, with the opening of a new database in the place of one that it found damaged. */
interface Upgrade extends Event {
  readonly dataLoss?: 'none' | 'total';
}

type Factory = Pick<IDBFactory, 'open' | 'deleteDatabase'> & Partial<Pick<IDBFactory, 'databases'>>;

/** The browser's IndexedDB as Dexie uses it, which reports where it lost data. */
function reportingDataLoss(onDataLoss: () => void): Factory {
  const indexedDB: Factory = Dexie.dependencies.indexedDB;
  return {
    open(name, version) {
      const request = indexedDB.open(name, version);
      request.addEventListener('upgradeneeded', ({ dataLoss }: Upgrade) => {
        if (dataLoss === 'total') onDataLoss();
      });
      return request;
    },
    deleteDatabase: (name) => indexedDB.deleteDatabase(name),
    // Where a browser lacks it Dexie keeps a list of its own.
    ...(indexedDB.databases === undefined
      ? {}
      : { databases: indexedDB.databases.bind(indexedDB) }),
  };
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
  readonly repairs!: Table<RepairRow, number, RepairRow>;

  constructor(name: string = DATABASE_NAME) {
    let isLoss = false;
    super(name, {
      chromeTransactionDurability: 'strict',
      cache: 'disabled',
      indexedDB: reportingDataLoss(() => {
        isLoss = true;
      }),
    });
    // In the transaction that makes the new database: the browser says it only once.
    this.on('populate', async (transaction) => {
      if (isLoss) await transaction.table('device').put({ what: 'dataLoss', value: 'total' });
      isLoss = false;
    });
    this.version(1).stores({
      entries: '[meeting+seq]',
      meetings: 'meeting',
      wrappedKeys: '[meeting+keyId]',
      removedMeetings: 'meeting',
      device: 'what',
    });
    this.version(2).stores({ repairs: '++id,meeting' });
  }

  /** The rows of a meeting, in order; those after `after` only. */
  entriesOf(meeting: MeetingId, after = 0): Collection<EntryRow, [MeetingId, number], EntryRow> {
    return this.entries
      .where('[meeting+seq]')
      .between([meeting, after + 1], [meeting, Dexie.maxKey]);
  }

  wrappedKeysOf(meeting: MeetingId): Collection<WrappedKeyRow, [MeetingId, KeyId], WrappedKeyRow> {
    return this.wrappedKeys
      .where('[meeting+keyId]')
      .between([meeting, Dexie.minKey], [meeting, Dexie.maxKey]);
  }

  /** Where opening fails, as while site data are being cleared, Dexie would never try again. */
  override open(): PromiseExtended<Dexie> {
    return super.open().catch((error: unknown) => {
      this.close({ disableAutoOpen: false });
      throw error;
    });
  }
}
