import {
  announced,
  boxOpened,
  declaredVoid,
  draw,
  enter,
  entered,
  press,
  sheetDrawn,
  voted,
} from '@test/drivers/meetings';
import { PLAIN_PAPERS } from '@test/drivers/papers';
import { CHIEF, SCRUTINEER } from '@test/drivers/people';
import { C1, F1 } from '@test/drivers/rounds';
import { expect, test } from 'vitest';
import { parseSheet } from '@/election/events/resultSheet';
import { currentStep, gates } from '@/election/steps';

const VOID = { type: 'roundVoided' } as const;
const again = (value: number) =>
  ({ type: 'figureCountedAgain', figure: 'returned', value, reason: '重新清点' }) as const;

test('more papers than may: counted again, and if it stays so the round is void', () => {
  const run = boxOpened({ returned: 24 }).submit(again(25), CHIEF);
  expect(run.submit(VOID).meeting.round.voided).toBe(true);
  expect(currentStep(run.meeting)).toBe('sign');
  expect(gates(run.meeting)).toMatchObject({
    opening: { state: 'done' },
    count: { state: 'closed' },
    sign: { state: 'open' },
  });
  expect(run.refusals(VOID)).toEqual([{ code: 'round.voided', figures: {} }]);
});

test('within the limit, or before papers are counted, there is nothing to void', () => {
  expect(boxOpened().refusals(VOID)).toEqual([
    { code: 'returned.withinLimit', figures: { returned: 23, limit: 23 } },
  ]);
  expect(voted().refusals(VOID)).toEqual([
    { code: 'step.openBoxFirst', figures: {} },
    { code: 'step.mixFirst', figures: {} },
  ]);
  expect(press(voted(), 'boxOpened', 'papersMixed').refusals(VOID)).toEqual([
    { code: 'figure.missing', figures: { figure: 'returned' } },
  ]);
});

test('the limit is the one that the adopted method names', () => {
  const plan = { voters: 22, returned: 23 };
  expect(boxOpened(plan).codes(VOID)).toEqual([]);
  const byIssued = { ...plan, rules: { returnedLimit: 'issued' as const } };
  expect(boxOpened(byIssued).refusals(VOID)).toEqual([
    { code: 'returned.withinLimit', figures: { returned: 23, limit: 23 } },
  ]);
});

test('figures that do not balance are put right first, on a void sheet too', () => {
  const run = boxOpened({ returned: 24 });
  const wrong = { type: 'figureCorrected', figure: 'leftOver', value: 4, reason: '误' } as const;
  run.submit(wrong, CHIEF, SCRUTINEER);
  expect(run.codes(VOID)).toEqual(['papers.leftOverDiffers']);
});

test('it ends in a void sheet without votes, signed and announced like any other', () => {
  const run = entered();
  run.submit(again(24), CHIEF).submit(VOID).submit({ type: 'sheetDrawn' });
  const sheet = parseSheet(run.meeting.round.sheets[0]?.text ?? '');
  expect(sheet).toMatchObject({
    kind: 'void',
    papers: null,
    contests: [{ result: null }],
    figures: { returned: 24, voters: 23 },
    figureChanges: [{ figure: 'returned', from: 23, to: 24 }],
  });
  expect(announced(run).codes({ type: 'meetingClosed' })).toEqual(['contest.open']);
  run.submit({ type: 'contestReferred', form: F1, contest: C1, reason: '改期重新选举' });
  run.submit({ type: 'meetingClosed' });
  expect(run.meeting.ending).toBe('closed');
});

test('declared void by mistake: the void sheet is withdrawn, and the count goes on', () => {
  const run = draw(declaredVoid());
  run.submit({ type: 'sheetWithdrawn', reason: '两张粘连' }, CHIEF, SCRUTINEER);
  run.submit(again(23), CHIEF);
  enter(run, ...PLAIN_PAPERS).submit({ type: 'countingClosed' });
  expect(draw(run).meeting.round.sheets).toHaveLength(2);
});

test('a void round takes no paper, and no paper back', () => {
  const run = entered().submit(again(24), CHIEF).submit(VOID);
  const paper = { packet: 1, place: 1 };
  expect(run.refusals({ type: 'paperWithdrawn', ...paper, reason: 'misread' }, CHIEF)).toEqual([
    { code: 'round.voided', figures: {} },
  ]);
  expect(
    run.codes({ type: 'paperEntered', packet: 3, place: 4, paper: { kind: 'blank' } }),
  ).toContain('round.voided');
  expect(sheetDrawn().codes(VOID)).toEqual(['returned.withinLimit']);
});
