import { fileOf } from '@test/drivers/files';
import { HallRun } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { CHIEF } from '@test/drivers/people';
import { entryOf } from '@test/drivers/recording';
import { expect, test } from 'vitest';
import { checkFile } from '@/verifier/checkFile';

test('the clock is put back an hour and then forward two days: both times stand, and the record holds', async () => {
  const run = await HallRun.to('opened');
  const { device, id, controller } = run;
  const realNow = device.now;
  const shifted = (minutes: number) => () =>
    new Date(Date.parse(realNow()) + minutes * 60_000).toISOString();
  const types = async () =>
    (await device.storage.entriesOf(id)).map((row) => entryOf(row).event.type);

  const before = run.meeting.lastAt;
  Object.assign(device, { now: shifted(-60) });
  await run.enter(marked('ooox'), marked('ooox'));
  expect((await types()).slice(-3)).toEqual(['clockChanged', 'paperEntered', 'paperEntered']);
  expect(run.meeting.lastAt < before).toBe(true);

  // Somebody signs under the new time.
  Object.assign(device, { now: shifted(2880) });
  await run.submit({ type: 'paperWithdrawn', packet: 1, place: 1, reason: 'misread' });
  expect((await types()).slice(-2)).toEqual(['clockChanged', 'paperWithdrawn']);
  expect(run.meeting.deviations).toHaveLength(2);
  expect(checkFile(await fileOf(id, device))).toMatchObject({ ok: true });

  // A mistyped password goes on the record with the time of the clock, too.
  Object.assign(device, { now: realNow });
  const { meeting } = controller.store.getState();
  const wrong = [{ name: CHIEF, pin: '999999' }];
  const command = { type: 'paperWithdrawn', packet: 1, place: 2, reason: 'misread' } as const;
  expect(await controller.submit(command, wrong)).toMatchObject({ kind: 'wrongPin' });
  expect(run.meeting.lastAt < meeting.lastAt).toBe(true);
  expect(checkFile(await fileOf(id, device))).toMatchObject({ ok: true });
});

test('the pace of a count is taken from the last papers that this window stored, and never recorded', async () => {
  const run = await HallRun.to('opened');
  const { store } = run.controller;
  expect(store.getState().paperTimes).toEqual([]);
  await run.enter(...Array.from({ length: 22 }, () => marked('ooox')));
  const { paperTimes } = store.getState();
  expect(paperTimes).toHaveLength(20);
  expect(new Set(paperTimes).size).toBe(20);
  await run.submit({ type: 'paperWithdrawn', packet: 1, place: 1, reason: 'misread' });
  expect(store.getState().paperTimes).toEqual(paperTimes);
  const [row] = (await run.device.storage.entriesOf(run.id)).slice(-1);
  expect(JSON.parse(row?.text ?? '')).toMatchObject({
    at: expect.stringMatching(/T\d\d:\d\dZ$/) as unknown,
  });
});
