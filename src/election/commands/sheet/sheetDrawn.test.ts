import { boxOpened, counted, declaredVoid, entered, sheetDrawn } from '@test/drivers/meetings';
import { at, CHIEF, COUNTER, SCRUTINEER } from '@test/drivers/people';
import { expect, test } from 'vitest';
import { sheetText } from '@/election/rules/sheet/sheet';

const DRAW = { type: 'sheetDrawn' } as const;

test('the bytes that everybody signs are fixed, with where the record stood', () => {
  const before = counted();
  const run = before.fork().submit(DRAW);
  const text = sheetText(before.meeting, before.head);
  expect(run.meeting.round.sheets).toEqual([
    {
      number: 1,
      text,
      signatures: [],
      wanting: [],
      withdrawn: null,
      deviations: [],
      stamp: expect.objectContaining({ seq: run.head.seq }) as unknown,
    },
  ]);
  expect(at(run.events, -1).event).toEqual({
    type: 'sheetDrawn',
    v: 1,
    form: 'F1',
    round: 1,
    sheet: 1,
    text,
  });
});

test('of a count that was closed, or a round declared void, and one at a time', () => {
  expect(boxOpened().refusals(DRAW)).toEqual([{ code: 'sheet.none', figures: {} }]);
  expect(entered().refusals(DRAW)).toEqual([{ code: 'count.notClosed', figures: {} }]);
  expect(declaredVoid().codes(DRAW)).toEqual([]);
  expect(sheetDrawn().refusals(DRAW)).toEqual([{ code: 'sheet.stands', figures: { sheet: 1 } }]);
});

test('a sheet names its chief, and needs no counter any more', () => {
  const run = counted().submit({ type: 'memberLeft', name: COUNTER, reason: 'left' });
  expect(run.codes(DRAW)).toEqual([]);
  run.submit({ type: 'memberLeft', name: CHIEF, reason: 'left' });
  expect(run.refusals(DRAW)).toEqual([{ code: 'officers.noChief', figures: {} }]);
  run.submit({ type: 'memberLeft', name: SCRUTINEER, reason: 'left' });
  expect(run.refusals(DRAW)).toEqual([{ code: 'officers.noScrutineer', figures: {} }]);
});

test('a second sheet has the next number', () => {
  const run = sheetDrawn();
  run.submit({ type: 'sheetWithdrawn', reason: '错' }, CHIEF, SCRUTINEER);
  run.submit({ type: 'countingClosed' }).submit(DRAW);
  expect(run.meeting.round.sheets.map(({ number }) => number)).toEqual([1, 2]);
});
