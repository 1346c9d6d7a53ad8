import { HallRun, pinOf } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { CHIEF } from '@test/drivers/people';
import { spoiled } from '@test/drivers/spoiled';
import { expect, test } from 'vitest';
import { currentKey } from '@/election/rules/officers/officers';
import { openMeeting } from './openMeeting';

/** Counting, with one paper that was misread. */
async function counting() {
  const run = await HallRun.to('opened', { members: 8, present: 8, received: 9 });
  await run.enter(marked('ooox'));
  const key = currentKey(run.meeting, CHIEF);
  if (key === null) throw new Error('no key');
  const withdraw = (pin: string) =>
    run.controller.submit({ type: 'paperWithdrawn', packet: 1, place: 1, reason: 'misread' }, [
      { name: CHIEF, pin },
    ]);
  /** As where this browser has no second place for keys. */
  const withoutSecond = () => run.device.files.contents.clear();
  return {
    run,
    withoutSecond,
    at: [run.id, key.keyId] as const,
    keys: run.device.database.table('wrappedKeys'),
    withdraw,
  };
}

type Row = { readonly wrapped: Readonly<Record<string, unknown>> };

test.each<[string, (row: Row) => object]>([
  [
    'other bytes',
    ({ wrapped }) => ({ wrapped: { ...wrapped, data: spoiled(String(wrapped.data)) } }),
  ],
  ['another salt', ({ wrapped }) => ({ wrapped: { ...wrapped, salt: 'AAAAAAAAAAAAAAAAAAAAAA' } })],
  ['fewer iterations', ({ wrapped }) => ({ wrapped: { ...wrapped, iterations: 9 } })],
  ['no key at all', () => ({ wrapped: 7 })],
])(
  'a key that lies here with %s is said to be damaged, and nobody is blamed for a wrong PIN',
  async (_, spoil) => {
    const { run, withoutSecond, at, keys, withdraw } = await counting();
    withoutSecond();
    const row = (await keys.get([...at])) as Row;
    await keys.put({ ...row, ...spoil(row) });
    const { head } = run.controller.store.getState();
    expect(await withdraw(pinOf(CHIEF))).toEqual({ kind: 'noKey', name: CHIEF });
    expect(run.controller.store.getState().head).toEqual(head);
    expect(run.meeting.wrongPins.get(CHIEF)).toBeUndefined();
  },
);

test('a key that is gone is said to be gone', async () => {
  const { run, withoutSecond, at, keys, withdraw } = await counting();
  withoutSecond();
  await keys.delete([...at]);
  expect(await withdraw(pinOf(CHIEF))).toEqual({ kind: 'noKey', name: CHIEF });
  expect(run.meeting.wrongPins.size).toBe(0);
});

test.each([
  { name: 'gone', spoil: undefined },
  { name: 'damaged', spoil: { wrapped: 7 } },
])('a key that is $name in the database is opened from its second place', async ({ spoil }) => {
  const { at, keys, withdraw } = await counting();
  const row = (await keys.get([...at])) as Row;
  if (spoil === undefined) await keys.delete([...at]);
  else await keys.put({ ...row, ...spoil });
  expect(await withdraw(pinOf(CHIEF))).toMatchObject({ kind: 'stored' });
});

test('a key that is damaged while nobody has the meeting open is not copied over the good one', async () => {
  const { run, at, keys } = await counting();
  run.controller.close();
  await keys.put({ ...((await keys.get([...at])) as Row), wrapped: 7 });
  const opened = await openMeeting(run.id, run.device);
  if (!opened.ok) throw new Error(opened.lost.why);
  const withdrawn = { type: 'paperWithdrawn', packet: 1, place: 1, reason: 'misread' } as const;
  const pins = [{ name: CHIEF, pin: pinOf(CHIEF) }];
  expect(await opened.controller.submit(withdrawn, pins)).toMatchObject({ kind: 'stored' });
});

test('a wrong PIN is still one', async () => {
  const { withdraw } = await counting();
  expect(await withdraw('999999')).toEqual({ kind: 'wrongPin', name: CHIEF, times: 1 });
  expect(await withdraw(pinOf(CHIEF))).toMatchObject({ kind: 'stored' });
});
