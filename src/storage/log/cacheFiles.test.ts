import { keepsFiles } from '@test/drivers/fileContract';
import { MemoryCache } from '@test/drivers/memoryCache';
import { describe, expect, test, vi } from 'vitest';
import { cacheFiles } from './cacheFiles';

async function made() {
  const cache = new MemoryCache();
  vi.stubGlobal('caches', { open: () => Promise.resolve(cache) });
  const files = await cacheFiles();
  if (files === null) throw new Error('no files');
  return { cache, files };
}

describe('files in the cache', () => keepsFiles(async () => (await made()).files));

test('they are of the weak kind', async () => {
  expect((await made()).files.kind).toBe('cache');
});

test('a write is one answer, whatever was written before', async () => {
  const { cache, files } = await made();
  const file = await files.open('a');
  for (let i = 0; i < 5; i++) await file.write(i * 3, new Uint8Array(3));
  expect(cache.kept.size).toBe(5);
});

test('many short answers become a long one, and no moment is without a byte of them', async () => {
  const { cache, files } = await made();
  const file = await files.open('a');
  const whole = Uint8Array.from({ length: 2800 }, (_, i) => (i % 251) + 1);
  let most = 0;
  let deletions = 0;
  const keep = cache.delete.bind(cache);
  cache.delete = async (url, options) => {
    const deleted = await keep(url, options);
    deletions += 1;
    // What was written by then begins the whole, however much of it there is: no zero is between.
    const found = (deletions % 9 === 0 ? await files.look('a') : null) ?? new Uint8Array();
    expect(found).toEqual(whole.subarray(0, found.length));
    return deleted;
  };
  for (let i = 0; i < 140; i++) {
    await file.write(i * 20, whole.subarray(i * 20, i * 20 + 20));
    most = Math.max(most, cache.kept.size);
  }
  expect(most).toBeLessThan(70);
  expect(await files.look('a')).toEqual(whole);
  expect(await (await files.open('a')).read()).toEqual(whole);
});

test('where one write is gone, those behind it keep their places', async () => {
  const { cache, files } = await made();
  const file = await files.open('a');
  for (let i = 0; i < 3; i++) await file.write(i * 2, new Uint8Array(2).fill(i + 1));
  const [, second = ''] = cache.kept.keys();
  cache.kept.delete(second);
  expect(await files.look('a')).toEqual(Uint8Array.of(1, 1, 0, 0, 3, 3));
});

test('without a cache, or where it is refused, there are no such files', async () => {
  vi.stubGlobal('caches', undefined);
  expect(await cacheFiles()).toBeNull();
  vi.stubGlobal('caches', { open: () => Promise.reject(new DOMException('no', 'SecurityError')) });
  expect(await cacheFiles()).toBeNull();
});
