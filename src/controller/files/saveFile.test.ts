import { HallRun } from '@test/drivers/hallRun';
import { newDevice } from '@test/drivers/platform';
import { expect, test } from 'vitest';
import { fileName } from '@/controller/fileName';
import type { Hash } from '@/election/events/ids';
import type { Journal } from '@/journal/journal';
import { saveFile } from './saveFile';

test('gives bytes, a name that says what it is, and a type that every device passes on', async () => {
  const run = await HallRun.to('prepared');
  const saved = await saveFile(run.id, run.device);
  expect(saved).toMatchObject({ ok: true, type: 'text/plain;charset=utf-8' });
  expect(saved.ok && saved.name).toMatch(
    /^柳溪村党支部换届选举大会-2026-11-22-[0-9A-F]{12}\.jipiaotai\.txt$/,
  );
});

test('says that a meeting is not here, or cannot be read', async () => {
  const run = await HallRun.to('prepared');
  const elsewhere = newDevice();
  expect(await saveFile(run.id, elsewhere)).toEqual({ ok: false, lost: { why: 'notFound' } });
  const rows = await run.device.storage.entriesOf(run.id);
  await elsewhere.database.entries.bulkAdd(rows.filter(({ seq }) => seq !== 3));
  expect(await saveFile(run.id, elsewhere)).toEqual({
    ok: false,
    lost: { why: 'broken', break: { seq: 3, why: 'chain' } },
  });
});

test('what is damaged in the database is saved from the second copy', async () => {
  const run = await HallRun.to('prepared');
  const whole = await saveFile(run.id, run.device);
  await run.device.database.entries.delete([run.id, 3]);
  expect(await saveFile(run.id, run.device)).toEqual(whole);
});

test.each([
  ['a/b\\c:d*e?f"g<h>i|j. \n', 'abcdefghij-2026-11-22-ABCDEF012345.jipiaotai.txt'],
  ['村'.repeat(80), `${'村'.repeat(40)}-2026-11-22-ABCDEF012345.jipiaotai.txt`],
  [null, 'ABCDEF012345.jipiaotai.txt'],
])('the title %j makes a name', (title, name) => {
  const details = title === null ? null : { title, date: '2026-11-22' };
  const hash = `abcdef0123456789${'0'.repeat(48)}` as Hash;
  expect(fileName({ meeting: { details }, head: { seq: 1, hash } } as Journal)).toBe(name);
});
