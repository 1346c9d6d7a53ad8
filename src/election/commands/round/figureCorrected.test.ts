import {
  boxOpened,
  counted,
  declaredVoid,
  headCounted,
  officersAppointed,
  sheetDrawn,
  voted,
} from '@test/drivers/meetings';
import { CHIEF, SCRUTINEER } from '@test/drivers/people';
import { expect, test } from 'vitest';
import type { CommandOf } from '@/election/events/catalogue';
import { mayBegin } from '@/election/steps';

type Figure = CommandOf<'figureCorrected'>['figure'];
const correct = (figure: Figure, value: number): CommandOf<'figureCorrected'> => ({
  type: 'figureCorrected',
  figure,
  value,
  reason: '记录有误',
});
const BOTH = [CHIEF, SCRUTINEER];

test('every scrutineer still serving witnesses, and both figures stay', () => {
  const run = boxOpened();
  expect(run.refusals(correct('voters', 22), CHIEF)).toEqual([
    { code: 'witness.missing', figures: { names: BOTH, all: true } },
  ]);
  run.submit(correct('voters', 22), ...BOTH);
  expect(run.meeting.round.figures.voters).toBe(22);
  expect(run.meeting.round.changes).toMatchObject([
    {
      figure: 'voters',
      from: 23,
      to: 22,
      reason: '记录有误',
      kind: 'corrected',
      stamp: { seq: run.head.seq, witnesses: BOTH },
    },
  ]);
  run.submit({ type: 'memberLeft', name: SCRUTINEER, reason: 'left' });
  expect(run.codes(correct('voters', 23), CHIEF)).toEqual([]);
});

test('before the box is opened a figure is counted again instead; due cannot be counted', () => {
  expect(voted().refusals(correct('voters', 22), ...BOTH)).toEqual([
    { code: 'figure.notBeforeOpening', figures: { figure: 'voters' } },
  ]);
  expect(headCounted().submit(correct('due', 24), ...BOTH).meeting.round.figures.due).toBe(24);
});

test('a figure that is missing, or the same, is refused', () => {
  expect(officersAppointed().refusals(correct('due', 24), ...BOTH)).toEqual([
    { code: 'figure.missing', figures: { figure: 'due' } },
  ]);
  expect(boxOpened().refusals(correct('due', 23), ...BOTH)).toEqual([
    { code: 'figure.unchanged', figures: { figure: 'due', value: 23 } },
  ]);
});

test('the gates are asked again, and nothing is counted until the figures balance', () => {
  const run = boxOpened();
  run.submit(correct('issued', 22), ...BOTH);
  expect(mayBegin(run.meeting, 'count')).toEqual([
    { code: 'papers.issuedNotPresent', figures: { issued: 22, present: 23 } },
    { code: 'papers.votersOverIssued', figures: { voters: 23, issued: 22 } },
    {
      code: 'papers.leftOverDiffers',
      figures: { received: 28, issued: 22, replaced: 0, leftOver: 5 },
    },
  ]);
  for (const figure of ['present', 'voters'] as const) run.submit(correct(figure, 22), ...BOTH);
  run.submit(correct('leftOver', 6), ...BOTH);
  expect(mayBegin(run.meeting, 'count')).toEqual([
    { code: 'returned.overLimit', figures: { returned: 23, limit: 22, figure: 'voters' } },
  ]);
});

test('where it shows that the quorum was missed nothing is elected: the meeting was not held', () => {
  const run = counted();
  expect(run.refusals({ type: 'meetingNotHeld', reason: '不足' })).toEqual([
    { code: 'meeting.boxAlreadyOpened', figures: {} },
  ]);
  run.submit(correct('due', 29), ...BOTH);
  expect(run.refusals({ type: 'sheetDrawn' })).toEqual([{ code: 'sheet.none', figures: {} }]);
  expect(run.refusals({ type: 'countingClosed' })).toEqual([
    { code: 'quorum.missing', figures: { due: 29, present: 23, missing: 1, needed: 24 } },
  ]);
  const { meeting } = run.submit({ type: 'meetingNotHeld', reason: '不足法定人数' });
  expect(meeting.ending).toBe('notHeld');
});

test('nothing under a sheet that stands, and nothing in a void round', () => {
  expect(sheetDrawn().refusals(correct('due', 24), ...BOTH)).toEqual([
    { code: 'sheet.stands', figures: { sheet: 1 } },
  ]);
  expect(declaredVoid().refusals(correct('due', 24), ...BOTH)).toEqual([
    { code: 'round.voided', figures: {} },
  ]);
});
