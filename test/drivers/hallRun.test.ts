import { expect, test } from 'vitest';
import { gates } from '@/election/steps';
import { HallRun, PINS } from './hallRun';
import { marked } from './papers';
import { CHIEF, SCRUTINEER } from './people';

test('an election runs through the real controller, from the roster to the closed meeting', async () => {
  const run = await HallRun.to('opened', { excluded: 2 });
  await run.enter(...Array.from({ length: 22 }, () => marked('ooox')), { kind: 'blank' });
  await run.submit({ type: 'countingClosed' }, { type: 'sheetDrawn' });
  for (const name of [CHIEF, SCRUTINEER])
    expect(await run.controller.signSheet(name, PINS.get(name) ?? '')).toMatchObject({
      kind: 'stored',
    });
  await run.submit({ type: 'announced' }, { type: 'meetingClosed' });

  const states = Object.values(gates(run.meeting)).map(({ state }) => state);
  expect(new Set(states)).toEqual(new Set(['done']));
  expect(await run.device.database.wrappedKeys.count()).toBe(0);
});

test('a wrong PIN is refused, counted, and nothing is lost', async () => {
  const run = await HallRun.to('opened');
  await run.enter(marked('ooox'));
  const withdraw = { type: 'paperWithdrawn', packet: 1, place: 1, reason: 'misread' } as const;
  const wrong = [{ name: CHIEF, pin: '999999' }];
  expect(await run.controller.submit(withdraw, wrong)).toEqual({
    kind: 'wrongPin',
    name: CHIEF,
    times: 1,
  });
  expect(await run.controller.submit(withdraw, wrong)).toEqual({
    kind: 'wrongPin',
    name: CHIEF,
    times: 2,
  });
  expect(run.meeting.round.entered).toBe(1);
  await run.submit(withdraw);
  expect(run.meeting.round.entered).toBe(0);
});
