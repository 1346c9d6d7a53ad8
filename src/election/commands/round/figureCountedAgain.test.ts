import {
  announced,
  boxOpened,
  counted,
  declaredVoid,
  entered,
  headCounted,
  papersIssued,
  sheetDrawn,
  voted,
} from '@test/drivers/meetings';
import { CHIEF, COUNTER, PRESIDING, SCRUTINEER } from '@test/drivers/people';
import { SLIP } from '@test/drivers/signers';
import { expect, test } from 'vitest';
import type { CommandOf } from '@/election/events/catalogue';
import { witnessNeed } from '@/election/rules/officers/witnessNeed';
import { gate, mayBegin } from '@/election/steps';

type Figure = CommandOf<'figureCountedAgain'>['figure'];
const again = (figure: Figure, value: number): CommandOf<'figureCountedAgain'> => ({
  type: 'figureCountedAgain',
  figure,
  value,
  reason: '重新清点',
});

test('the new figure stands beside the old one, with reason and witness', () => {
  const run = voted().submit(again('voters', 22), SCRUTINEER);
  expect(run.meeting.round.figures.voters).toBe(22);
  expect(run.meeting.round.changes).toEqual([
    {
      figure: 'voters',
      from: 23,
      to: 22,
      reason: '重新清点',
      kind: 'countedAgain',
      stamp: expect.objectContaining({ seq: run.head.seq, witnesses: [SCRUTINEER] }) as unknown,
    },
  ]);
});

test('one scrutineer witnesses with a PIN; nobody else can', () => {
  const run = voted();
  expect(witnessNeed(run.meeting, again('voters', 22))).toEqual({
    all: [],
    oneOf: [CHIEF, SCRUTINEER],
    byHands: false,
  });
  for (const witnesses of [[], [COUNTER]])
    expect(run.refusals(again('voters', 22), ...witnesses)).toEqual([
      { code: 'witness.missing', figures: { names: [CHIEF, SCRUTINEER], all: false } },
    ]);
});

test('until the box is opened each figure can be counted again; after that only returned', () => {
  const figures = ['present', 'received', 'issued', 'replaced', 'voters', 'leftOver'] as const;
  const before = voted();
  for (const figure of figures) {
    expect(before.codes(again(figure, 90), CHIEF)).toEqual([]);
    expect(boxOpened().refusals(again(figure, 90), CHIEF)).toEqual([
      { code: 'figure.onlyReturned', figures: { figure } },
    ]);
  }
  expect(boxOpened().codes(again('returned', 22), CHIEF)).toEqual([]);
});

test('a figure that was not counted yet, or comes out the same, is refused', () => {
  expect(headCounted().refusals(again('received', 9), CHIEF)).toEqual([
    { code: 'figure.missing', figures: { figure: 'received' } },
  ]);
  expect(voted().refusals(again('present', 23), CHIEF)).toEqual([
    { code: 'figure.unchanged', figures: { figure: 'present', value: 23 } },
  ]);
});

test('the gates are asked again: present counted again after the papers were issued', () => {
  const run = papersIssued().submit(again('present', 22), CHIEF);
  expect(mayBegin(run.meeting, 'voting')).toEqual([
    { code: 'papers.issuedNotPresent', figures: { issued: 23, present: 22 } },
  ]);
  run.submit(again('issued', 22), CHIEF);
  expect(mayBegin(run.meeting, 'voting')).toEqual([]);
  run.submit(again('present', 24), CHIEF);
  expect(mayBegin(run.meeting, 'voting')).toContainEqual({
    code: 'papers.presentOverDue',
    figures: { present: 24, due: 23 },
  });
});

test('the gates are asked again: the quorum is missed, and the meeting can end as not held', () => {
  const run = papersIssued().submit(again('present', 18), CHIEF);
  expect(mayBegin(run.meeting, 'voting')).toContainEqual({
    code: 'quorum.missing',
    figures: { due: 23, present: 18, missing: 1, needed: 19 },
  });
  expect(run.codes({ type: 'meetingNotHeld', reason: '不足法定人数' }, PRESIDING)).toEqual([]);
});

test('the gates are asked again: voters over issued keep the box closed', () => {
  const run = voted();
  for (const figure of ['present', 'issued', 'received'] as const)
    run.submit(again(figure, figure === 'received' ? 27 : 22), CHIEF);
  expect(run.refusals({ type: 'procedureRecorded', procedure: 'boxOpened' })).toEqual([
    { code: 'papers.votersOverIssued', figures: { voters: 23, issued: 22 } },
  ]);
  run.submit(again('voters', 22), CHIEF).submit(SLIP);
  expect(run.codes({ type: 'procedureRecorded', procedure: 'boxOpened' })).toEqual([]);
});

test('returned under what is entered: papers are withdrawn, or it is counted once more', () => {
  const run = entered().submit(again('returned', 22), CHIEF);
  expect(run.refusals({ type: 'countingClosed' })).toEqual([
    { code: 'count.differs', figures: { entered: 23, returned: 22 } },
  ]);
  run.submit({ type: 'paperWithdrawn', packet: 3, place: 3, reason: 'enteredTwice' }, CHIEF);
  expect(run.codes({ type: 'countingClosed' })).toEqual([]);
});

test('a count that was closed is open again', () => {
  const run = counted().submit(again('returned', 22), CHIEF);
  expect(run.meeting.round.countingClosed).toBe(false);
  expect(gate(run.meeting, 'sign').state).toBe('closed');
});

test('nothing under a sheet that stands, nothing in a void round, nothing announced', () => {
  expect(sheetDrawn().refusals(again('returned', 22), CHIEF)).toEqual([
    { code: 'sheet.stands', figures: { sheet: 1 } },
  ]);
  expect(announced(sheetDrawn()).codes(again('returned', 22), CHIEF)).toEqual(['sheet.stands']);
  expect(declaredVoid().refusals(again('returned', 22), CHIEF)).toEqual([
    { code: 'round.voided', figures: {} },
  ]);
});

test('without a scrutineer there is nobody to witness: the hall is asked', () => {
  const run = boxOpened();
  for (const name of [CHIEF, SCRUTINEER]) run.submit({ type: 'memberLeft', name, reason: 'left' });
  expect(run.refusals(again('returned', 22), CHIEF)).toEqual([
    { code: 'witness.handsFirst', figures: {} },
  ]);
});
