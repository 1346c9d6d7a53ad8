import { keepsFiles } from '@test/drivers/fileContract';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { bucketFiles } from './bucketFiles';

beforeEach(() => void vi.stubGlobal('IDBKeyRange', IDBKeyRange));

/** A browser with storage buckets, none of them made yet. */
function browserWithBuckets() {
  const indexedDB = new IDBFactory();
  const open = vi.fn().mockResolvedValue({ indexedDB });
  vi.stubGlobal('navigator', { storageBuckets: { open } });
  return { indexedDB, open };
}

async function made() {
  browserWithBuckets();
  const files = await bucketFiles();
  if (files === null) throw new Error('no files');
  return files;
}

describe('files in a storage bucket', () => keepsFiles(made));

test('the bucket is asked to be strict and to stay', async () => {
  const { open } = browserWithBuckets();
  expect((await bucketFiles())?.kind).toBe('bucket');
  expect(open).toHaveBeenCalledWith('meetings', { durability: 'strict', persisted: true });
});

test('a write is one row, whatever was written before', async () => {
  const { indexedDB } = browserWithBuckets();
  const file = await (await bucketFiles())?.open('a');
  for (let i = 0; i < 5; i++) await file?.write(i * 3, new Uint8Array(3));
  const [{ name = '' } = {}] = await indexedDB.databases();
  const count = await new Promise((resolve) => {
    indexedDB.open(name).onsuccess = ({ target }) => {
      const { result } = target as IDBOpenDBRequest;
      const asked = result.transaction('chunks').objectStore('chunks').count();
      asked.onsuccess = () => resolve(asked.result);
    };
  });
  expect(count).toBe(5);
});

test('without buckets, or where none is given, there are no such files', async () => {
  vi.stubGlobal('navigator', {});
  expect(await bucketFiles()).toBeNull();
  browserWithBuckets().open.mockRejectedValue(new DOMException('no', 'SecurityError'));
  expect(await bucketFiles()).toBeNull();
});
