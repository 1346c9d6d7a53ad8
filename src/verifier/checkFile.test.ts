import { closedMeeting, enteredMeeting, fileOf } from '@test/drivers/files';
import { HallRun, PINS } from '@test/drivers/hallRun';
import { CHIEF, SCRUTINEER } from '@test/drivers/people';
import { newDevice } from '@test/drivers/platform';
import { expect, test } from 'vitest';
import type { Hash } from '@/election/events/ids';
import { checkFile } from './checkFile';

test('reports what the file says, its sheets and how much was verified', async () => {
  const run = await closedMeeting();
  const checked = checkFile(await fileOf(run.id, run.device));
  const { hash, seq } = run.controller.store.getState().head;
  expect(checked.ok && checked.report).toEqual({
    practice: false,
    ending: 'closed',
    organisation: '中共柳溪村支部委员会',
    title: '柳溪村党支部换届选举大会',
    date: '2026-11-22',
    entries: seq,
    head: hash,
    papers: 8,
    sheets: [
      {
        form: 'F1',
        round: 1,
        kind: 'first',
        number: 1,
        state: 'announced',
        hash: expect.any(String) as Hash,
        signedBy: [CHIEF],
        wanting: [SCRUTINEER],
      },
    ],
    byHand: [],
    verified: { key: 4, witness: 12, sheet: 1 },
  });
});

test('says how a sheet stands before it is announced', async () => {
  const run = await enteredMeeting();
  await run.submit(
    { type: 'countingClosed' },
    { type: 'sheetDrawn' },
    { type: 'sheetWithdrawn', reason: '漏看一张' },
    { type: 'countingClosed' },
    { type: 'sheetDrawn' },
  );
  const checked = checkFile(await fileOf(run.id, run.device));
  expect(checked.ok && checked.report.sheets.map(({ state }) => state)).toEqual([
    'withdrawn',
    'drawn',
  ]);
});

test('a meeting hardly begun says that it has no title yet', async () => {
  const run = await HallRun.to('prepared');
  const rows = await run.device.storage.entriesOf(run.id);
  const device = newDevice();
  await device.database.entries.bulkAdd(rows.slice(0, 1));
  const checked = checkFile(await fileOf(run.id, device));
  expect(checked.ok && checked.report).toMatchObject({ title: null, date: null, entries: 1 });
});

test('reports the sheets of every round', async () => {
  const run = await HallRun.to('voted', { members: 9, present: 8, received: 8 });
  await run.submit(
    { type: 'procedureRecorded', procedure: 'boxOpened' },
    { type: 'procedureRecorded', procedure: 'papersMixed' },
    { type: 'returnedCounted', count: 9 },
    { type: 'roundVoided' },
    { type: 'sheetDrawn' },
  );
  for (const [name, pin] of PINS) await run.controller.signSheet(name, pin);
  const { form, ballot } = run.meeting.round;
  const contests = ballot?.contests ?? [];
  await run.submit(
    { type: 'announced' },
    {
      type: 'roundOpened',
      form,
      kind: 'first',
      reason: '',
      contests: contests.map(({ id, candidates }) => ({ contest: id, candidates })),
    },
    { type: 'roundNotHeld', reason: '天色已晚' },
  );
  const checked = checkFile(await fileOf(run.id, run.device));
  expect(checked.ok && checked.report).toMatchObject({
    sheets: [
      { form: 'F1', round: 1, kind: 'first', state: 'announced', signedBy: [CHIEF, SCRUTINEER] },
    ],
  });
});
