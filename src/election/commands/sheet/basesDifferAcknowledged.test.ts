import { counted, declaredVoid, entered } from '@test/drivers/meetings';
import { marked, times } from '@test/drivers/papers';
import { CHIEF } from '@test/drivers/people';
import { expect, test } from 'vitest';

const ACKNOWLEDGE = { type: 'basesDifferAcknowledged' } as const;
/** 12 of 24 due is not over half, 12 of 20 present is. */
const papers = [...times(12, marked('o---')), ...times(8, marked('x---'))];
const plan = { full: 24, present: 20 };

test('where the two bases elect different people it is said before anyone signs', () => {
  const run = counted(papers, plan);
  expect(run.refusals({ type: 'sheetDrawn' })).toEqual([
    { code: 'sheet.basesDiffer', figures: {} },
  ]);
  run.submit(ACKNOWLEDGE);
  expect(run.meeting.round.basesDifferAcknowledged).toBe(true);
  expect(run.refusals(ACKNOWLEDGE)).toEqual([{ code: 'step.alreadyRecorded', figures: {} }]);
  expect(run.codes({ type: 'sheetDrawn' })).toEqual([]);
});

test('it is said of the count as it stands: after a change, once more', () => {
  const run = counted(papers, plan).submit(ACKNOWLEDGE);
  run.submit({ type: 'paperWithdrawn', packet: 2, place: 10, reason: 'misread' }, CHIEF);
  expect(run.meeting.round.basesDifferAcknowledged).toBe(false);
});

test('where they agree, or nothing is counted, there is nothing to acknowledge', () => {
  expect(counted().refusals(ACKNOWLEDGE)).toEqual([{ code: 'sheet.basesAgree', figures: {} }]);
  expect(declaredVoid().refusals(ACKNOWLEDGE)).toEqual([{ code: 'sheet.basesAgree', figures: {} }]);
  expect(entered(papers, plan).refusals(ACKNOWLEDGE)).toEqual([
    { code: 'count.notClosed', figures: {} },
  ]);
});
