import { chain } from '@test/drivers/chain';
import { eventually } from '@test/drivers/eventually';
import { memoryFiles } from '@test/drivers/memoryFiles';
import { refuseToStore } from '@test/drivers/refuseToStore';
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, test, vi } from 'vitest';
import { sha256Hex } from '@/election/events/fingerprint';
import type { KeyId, MeetingId, MemberName, WriterId } from '@/election/events/ids';
import type { EntryRow } from '@/journal/entry';
import { NO_ENTRY } from '@/journal/link';
import { Database } from './database';
import type { MeetingSummary } from './meetingSummary';
import { openStorage } from './storage';

const here = '1'.repeat(32) as MeetingId;
const there = '2'.repeat(32) as MeetingId;
const row = (seq: number, meeting = here): EntryRow => ({
  meeting,
  seq,
  text: `entry ${seq}`,
  hash: sha256Hex(`entry ${seq}`),
});
/** The entry that those behind it follow. */
const after = (seq: number) => row(seq);
const key = (letter: string, meeting = here) => ({
  meeting,
  keyId: letter as KeyId,
  name: '许敏' as MemberName,
  wrapped: { secret: letter },
});

const summary = (entries: number, meeting = here): MeetingSummary => ({
  meeting,
  title: '换届选举大会',
  organisation: null,
  date: '2026-11-22',
  practice: false,
  rehearses: null,
  ending: null,
  entries,
  head: row(entries).hash,
  lastAt: '2026-11-22T01:00Z',
});

let databases = 0;
const fresh = () => new Database(`storage-${++databases}`);

test('the database asks for strict durability and keeps nothing in a cache', () => {
  const { _options } = fresh() as unknown as { _options: Record<string, unknown> };
  expect(_options).toMatchObject({ chromeTransactionDurability: 'strict', cache: 'disabled' });
});

test('entries come back in order, of one meeting, from where they are asked for', async () => {
  const storage = openStorage(fresh());
  await storage.append(null, [row(1, there)], summary(1, there));
  await storage.append(null, [row(1), row(2)], summary(2));
  expect(await storage.append(after(2), [row(3)], summary(3))).toBe('stored');
  expect((await storage.entriesOf(here)).map(({ seq }) => seq)).toEqual([1, 2, 3]);
  expect((await storage.entriesOf(here, 2)).map(({ seq }) => seq)).toEqual([3]);
  expect(await storage.meetings()).toEqual([here, there]);
});

test.each([1, 2])(
  'a second writer at a place that is taken is told (%i entries)',
  async (entries) => {
    const storage = openStorage(fresh());
    await storage.append(null, [row(1), row(2)], summary(2));
    const again = [row(2), row(3)].slice(0, entries);
    expect(await storage.append(after(1), again, summary(3))).toBe('otherWriter');
    expect((await storage.entriesOf(here)).map(({ seq }) => seq)).toEqual([1, 2]);
  },
);

test.each([
  { name: 'is not there', spoil: (database: Database) => database.entries.delete([here, 2]) },
  {
    name: 'is another',
    spoil: (database: Database) => database.entries.put({ ...row(2), hash: row(7).hash }),
  },
  {
    name: 'says something else',
    spoil: (database: Database) => database.entries.put({ ...row(2), text: 'entry 9' }),
  },
  {
    name: 'is damaged',
    spoil: (database: Database) => database.table('entries').put({ meeting: here, seq: 2 }),
  },
  { name: 'went with all others', spoil: (database: Database) => database.entries.clear() },
])('nothing is stored where the entry before $name', async ({ spoil }) => {
  const database = fresh();
  const storage = openStorage(database);
  await storage.append(null, [row(1), row(2)], summary(2));
  await spoil(database);
  const entries = await database.entries.toArray();
  expect(await storage.append(after(2), [row(3)], summary(3))).toBe('gone');
  expect(await database.entries.toArray()).toEqual(entries);
  expect(await storage.summary(here)).toEqual(summary(2));
});

test('nothing is stored in a database that was deleted meanwhile and made anew', async () => {
  const database = fresh();
  const storage = openStorage(database);
  await storage.append(null, [row(1)], summary(1));
  await Dexie.delete(database.name);
  expect(await storage.append(after(1), [row(2)], summary(2))).toBe('gone');
  expect(await storage.entriesOf(here)).toEqual([]);
  expect(await storage.summaries()).toEqual([]);
});

test('a full disk is told from a failure, also where it shows only at the commit', async () => {
  const database = fresh();
  /** How a browser aborts a transaction when the disk is full: no single request fails. */
  function abortAtCommit(error: DOMException) {
    vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementationOnce(function (
      this: IDBTransaction,
    ) {
      Object.defineProperty(this, 'error', { value: error });
      this.abort();
    });
  }
  /** Each time on a page that was loaded anew. */
  const append = () => openStorage(database).append(null, [row(1)], summary(1));
  refuseToStore(new Dexie.QuotaExceededError());
  expect(await append()).toBe('full');
  abortAtCommit(new DOMException('full', 'QuotaExceededError'));
  expect(await append()).toBe('full');
  refuseToStore(new Error('who knows'));
  expect(await append()).toBe('failed');
  expect(await append()).toBe('stored');
});

test.each([
  { error: new Dexie.QuotaExceededError(), why: 'full' },
  { error: new Error('who knows'), why: 'failed' },
])(
  'once a write was refused ($why) nothing more is written from this page',
  async ({ error, why }) => {
    const database = fresh();
    const storage = openStorage(database);
    refuseToStore(error);
    expect(await storage.append(null, [row(1)], summary(1))).toBe(why);
    expect(await storage.append(null, [row(1)], summary(1))).toBe(why);
    expect(await storage.putSummary(summary(1))).toBe(why);
    expect(await storage.entriesOf(here)).toEqual([]);
  },
);

test('a connection that the browser has just closed is opened once more', async () => {
  const database = fresh();
  const storage = openStorage(database);
  await storage.append(null, [row(1)], summary(1));
  database.backendDB().close();
  expect(await storage.append(after(1), [row(2)], summary(2))).toBe('stored');
});

test('what follows a commit makes no failure of it', async () => {
  const storage = openStorage(fresh());
  await storage.append(null, [row(1)], summary(1));
  const failing = vi.fn(() => {
    throw new Error('the channel is closed');
  });
  Dexie.on.storagemutated.subscribe(failing);
  const stored = await storage.append(after(1), [row(2)], summary(2));
  Dexie.on.storagemutated.unsubscribe(failing);
  expect(failing).toHaveBeenCalledOnce();
  expect(stored).toBe('stored');
});

test('what a meeting looks like is stored with the entry, or neither is', async () => {
  const database = fresh();
  const storage = openStorage(database);
  await storage.append(null, [row(1)], summary(1));
  await storage.append(null, [row(1, there)], summary(1, there));
  expect(await storage.append(after(1), [row(2)], summary(2))).toBe('stored');
  expect(await storage.summary(here)).toEqual(summary(2));

  // Taken already: the summary stays with the entries that stand.
  expect(await storage.append(after(1), [row(2), row(3)], summary(3))).toBe('otherWriter');
  expect(await storage.summary(here)).toEqual(summary(2));

  refuseToStore(new Dexie.QuotaExceededError(), 'put');
  expect(await storage.append(after(2), [row(3)], summary(3))).toBe('full');
  expect((await storage.entriesOf(here)).map(({ seq }) => seq)).toEqual([1, 2]);
  expect(await storage.summaries()).toEqual([summary(2), summary(1, there)]);
});

test('an append is one transaction, however much it stores', async () => {
  const database = fresh();
  const storage = openStorage(database);
  const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await database.open();
  begun.mockClear();
  await storage.append(null, [row(1)], summary(1));
  await storage.append(after(1), [row(2)], summary(2), {
    kind: 'put',
    row: key('a'),
    replaces: null,
  });
  const { calls } = begun.mock;
  begun.mockRestore();
  const scope = [['entries', 'meetings', 'wrappedKeys'], 'readwrite', { durability: 'strict' }];
  expect(calls).toEqual([scope, scope]);
});

test('a summary that is none is not believed, and can be made again', async () => {
  const database = fresh();
  const storage = openStorage(database);
  await storage.append(null, [row(1)], summary(1));
  await database.table('meetings').put({ meeting: here, title: 7 });
  expect(await storage.summaries()).toEqual([]);
  expect(await storage.summary(here)).toBeNull();
  expect(await storage.summary(there)).toBeNull();
  expect(await storage.meetings()).toEqual([here]);
  expect(await storage.putSummary(summary(1))).toBe('stored');
  expect(await storage.summary(here)).toEqual(summary(1));
});

test('a key lies beside the entry that publishes it, or neither does', async () => {
  const storage = openStorage(fresh());
  await storage.append(null, [row(1)], summary(1), {
    kind: 'put',
    row: key('a'),
    replaces: null,
  });
  expect(await storage.wrappedKey(here, 'a' as KeyId)).toEqual([{ secret: 'a' }, undefined]);

  expect(
    await storage.append(null, [row(1)], summary(1), {
      kind: 'put',
      row: key('b'),
      replaces: null,
    }),
  ).toBe('otherWriter');
  expect(await storage.wrappedKey(here, 'b' as KeyId)).toEqual([undefined, undefined]);

  await storage.append(after(1), [row(2)], summary(2), {
    kind: 'put',
    row: key('c'),
    replaces: 'a' as KeyId,
  });
  expect(await storage.wrappedKey(here, 'a' as KeyId)).toEqual([undefined, undefined]);
  expect(await storage.wrappedKey(here, 'c' as KeyId)).toEqual([{ secret: 'c' }, undefined]);
});

test('closing a meeting deletes its keys and those of no other', async () => {
  const storage = openStorage(fresh());
  await storage.append(null, [row(1)], summary(1), {
    kind: 'put',
    row: key('a'),
    replaces: null,
  });
  await storage.append(null, [row(1, there)], summary(1, there), {
    kind: 'put',
    row: key('b', there),
    replaces: null,
  });
  await storage.append(after(1), [row(2)], summary(2), { kind: 'deleteAll', meeting: here });
  expect(await storage.wrappedKey(here, 'a' as KeyId)).toEqual([undefined, undefined]);
  expect(await storage.wrappedKey(there, 'b' as KeyId)).toEqual([{ secret: 'b' }, undefined]);
});

test('the device keeps one id, whatever it is offered later', async () => {
  const storage = openStorage(fresh());
  const first = 'a'.repeat(32) as WriterId;
  expect(await storage.writer(() => first)).toBe(first);
  expect(await storage.writer(() => 'b'.repeat(32) as WriterId)).toBe(first);
});

test('a stored row that is none ends the record as unreadable instead of being believed', async () => {
  const database = fresh();
  const storage = openStorage(database);
  await storage.append(null, [row(1)], summary(1));
  await database.table('entries').add({ meeting: here, seq: 2, text: 7 });
  expect((await storage.entriesOf(here)).map(({ text }) => text)).toEqual(['entry 1', '']);
});

test('that the browser threw a database away is said until somebody has acknowledged it', async () => {
  const name = fresh().name;
  const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce((...given) => {
    const request = IDBFactory.prototype.open.apply(indexedDB, given);
    // Only Chromium says so, with the first opening after it.
    request.addEventListener('upgradeneeded', (event) =>
      Object.assign(event, { dataLoss: 'total' }),
    );
    return request;
  });
  const storage = openStorage(new Database(name));
  expect(await storage.dataLoss()).toBe(true);
  expect(open).toHaveBeenCalledTimes(1);
  open.mockRestore();
  const again = openStorage(new Database(name));
  expect(await again.dataLoss()).toBe(true);
  await again.acknowledgeDataLoss();
  expect(await again.dataLoss()).toBe(false);
  expect(await openStorage(fresh()).dataLoss()).toBe(false);
});

test('whoever follows a meeting hears of each commit to it', async () => {
  const storage = openStorage(fresh());
  const heard = vi.fn();
  const unfollow = storage.follow(here, heard);
  await eventually(() => expect(heard).toHaveBeenCalled());
  heard.mockClear();
  await storage.append(null, [row(1)], summary(1));
  await eventually(() => expect(heard).toHaveBeenCalled());
  unfollow();
});

const removed = {
  meeting: here,
  title: '换届选举大会',
  date: '2026-11-22',
  head: row(1).hash,
  entries: 1,
  removedAt: '2026-11-23T00:00:00.000Z',
};

test('a meeting taken off the device leaves a row among the removed ones, and the others are untouched', async () => {
  const storage = openStorage(fresh());
  await storage.append(null, [row(1)], summary(1), {
    kind: 'put',
    row: key('a'),
    replaces: null,
  });
  await storage.append(null, [row(1, there)], summary(1, there));
  expect(await storage.removeMeeting(removed)).toBe('stored');
  expect(await storage.meetings()).toEqual([there]);
  expect(await storage.wrappedKey(here, 'a' as KeyId)).toEqual([undefined, undefined]);
  expect(await storage.summaries()).toEqual([summary(1, there)]);
  expect(await storage.removedMeetings()).toEqual([removed]);
});

test.each(['the log', 'the rows'] as const)(
  'the power goes while a meeting is removed, before %s: it is there and can be removed again, or it is gone and does not rise',
  async (before) => {
    const database = fresh();
    const files = memoryFiles();
    const storage = openStorage(database, () => Promise.resolve(files));
    await storage.append(null, [row(1)], summary(1));
    await storage.openToWrite(here);
    storage.closeToWrite(here);
    await database.removedMeetings.put(removed);
    if (before === 'the rows') {
      // Only the log is left: its database was thrown away before the log could be removed.
      await database.entries.clear();
      expect(await storage.meetings()).toEqual([]);
      return;
    }
    expect(await storage.meetings()).toEqual([here]);
    expect(await storage.removeMeeting(removed)).toBe('stored');
    expect(await storage.meetings()).toEqual([]);
    expect([...files.contents.keys()].filter((name) => name.startsWith(here))).toEqual([]);
  },
);

test.each([
  { entries: 1, lacks: 'nothing', kind: 'level' },
  { entries: 2, lacks: 'what the log may have', kind: 'notMended' },
])(
  'the files do not answer as the page starts, and the database lacks $lacks: $kind',
  async ({ entries, kind }) => {
    const database = fresh();
    const storage = openStorage(database, () => Promise.reject(new Error('silent')));
    const stood = chain(entries);
    const head = stood.at(-1)?.hash ?? NO_ENTRY;
    await storage.append(null, stood.slice(0, 1), { ...summary(entries), head });
    const before = await database.repairs.toArray();
    expect((await storage.openToWrite(here)).kind).toBe(kind);
    expect(await database.repairs.toArray()).toEqual(before);
    expect(storage.secondCopy(here)).toBeNull();
  },
);
