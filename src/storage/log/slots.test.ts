import { memoryFiles } from '@test/drivers/memoryFiles';
import { expect, test } from 'vitest';
import { keep, readKept, removeKept } from './slots';

test('what was kept last is read', async () => {
  const files = memoryFiles();
  expect(await readKept(files, 'a')).toBeNull();
  for (const value of ['one', { two: 2 }, ['三']]) {
    await keep(files, 'a', value);
    expect(await readKept(files, 'a')).toEqual(value);
  }
  expect(await readKept(files, 'b')).toBeNull();
});

test('the power goes at any byte while it is written: what was there before still is', async () => {
  const files = memoryFiles();
  await keep(files, 'a', 'before');
  const before = new Map(files.contents);
  await keep(files, 'a', 'after');
  for (const [name, bytes] of files.contents) {
    if (before.get(name) === bytes) continue;
    for (let size = 0; size < bytes.length; size++) {
      const torn = memoryFiles();
      for (const [other, content] of before) torn.contents.set(other, content);
      torn.contents.set(name, bytes.subarray(0, size));
      expect(await readKept(torn, 'a')).toBe('before');
      await keep(torn, 'a', 'again');
      expect(await readKept(torn, 'a')).toBe('again');
    }
  }
});

test('the same is not written twice', async () => {
  const files = memoryFiles();
  await keep(files, 'a', 'same');
  const before = new Map(files.contents);
  await keep(files, 'a', 'same');
  expect(files.contents).toEqual(before);
});

test('removed, nothing of it is left in either file', async () => {
  const files = memoryFiles();
  await keep(files, 'a', 'one');
  await keep(files, 'a', 'two');
  await removeKept(files, 'a');
  expect(files.contents.size).toBe(0);
});

test('text that is whole and says nothing is not believed', async () => {
  const files = memoryFiles();
  await keep(files, 'a', 'one');
  const [name] = files.contents.keys();
  files.contents.set(name ?? '', new TextEncoder().encode('1 rubbish\n'));
  expect(await readKept(files, 'a')).toBeNull();
});
