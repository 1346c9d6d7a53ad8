import {
  announced,
  boxOpened,
  closed,
  counted,
  entered,
  headCounted,
  methodAdopted,
  officersAppointed,
  opened,
  papersIssued,
  prepared,
  press,
  sheetDrawn,
  signed,
  signedIn,
  voted,
} from '@test/drivers/meetings';
import { CHIEF, COUNTER, SCRUTINEER } from '@test/drivers/people';
import type { Run } from '@test/drivers/run';
import { expect, test } from 'vitest';
import { papersAllEntered } from './rules/count/papersAllEntered';
import { isRecorded } from './rules/round/procedures';
import { currentStep, gate, gates, mayBegin, type Step, steps } from './steps';

const states = ({ meeting }: Run) =>
  steps.map((step) => ({ closed: '-', open: 'o', done: 'x' })[gates(meeting)[step].state]).join('');

test('the steps open one after another', () => {
  const reported = press(signedIn(), 'report');
  const issuing = headCounted().submit({ type: 'papersReceived', count: 28, reason: '' });
  const all: readonly (readonly [Run, Step, string])[] = [
    [opened(), 'prepare', 'o------------'],
    [prepared(), 'signIn', 'xo-----------'],
    [signedIn(), 'hands', 'xxoo---------'],
    [reported, 'hands', 'xxoo---------'],
    [methodAdopted(), 'officers', 'xxxo---------'],
    [officersAppointed(), 'headCount', 'xxxxo--------'],
    [headCounted(), 'papers', 'xxxxxo-------'],
    [issuing, 'papers', 'xxxxxo-------'],
    [papersIssued(), 'voting', 'xxxxxxo------'],
    [voted(), 'opening', 'xxxxxxxo-----'],
    [press(voted(), 'boxOpened', 'papersMixed'), 'opening', 'xxxxxxxo-----'],
    [boxOpened(), 'count', 'xxxxxxxxoo---'],
    [entered(), 'check', 'xxxxxxxxxo---'],
    [counted(), 'sign', 'xxxxxxxxxxo--'],
    [sheetDrawn(), 'sign', 'xxxxxxxxxxo--'],
    [signed(sheetDrawn()), 'announce', 'xxxxxxxxxxxo-'],
    [announced(sheetDrawn()), 'close', 'xxxxxxxxxxxxo'],
    [closed(sheetDrawn()), 'close', 'xxxxxxxxxxxxx'],
  ];
  for (const [run, step, expected] of all) {
    expect([currentStep(run.meeting), states(run)]).toEqual([step, expected]);
  }
});

test('a step that may not begin says why, and one that may, what is missing', () => {
  expect(gate(opened().meeting, 'hands')).toEqual({
    state: 'closed',
    missing: [
      { code: 'details.missing', figures: {} },
      { code: 'roster.empty', figures: {} },
      { code: 'method.missing', figures: {} },
      { code: 'contest.missing', figures: {} },
      { code: 'signIn.notOpened', figures: {} },
      { code: 'method.missing', figures: {} },
    ],
  });
  expect(gate(signedIn().meeting, 'hands')).toEqual({
    state: 'open',
    missing: [
      { code: 'step.reportFirst', figures: {} },
      { code: 'method.notAdopted', figures: {} },
    ],
  });
  expect(gate(signed(sheetDrawn()).meeting, 'sign')).toEqual({ state: 'done', missing: [] });
  expect(gate(announced(sheetDrawn()).meeting, 'close').missing).toEqual([
    { code: 'meeting.notClosed', figures: {} },
  ]);
});

test('sign-in is done when it is open and the quorum holds', () => {
  const few = signedIn({ present: 18 }).meeting;
  expect(gate(few, 'signIn')).toMatchObject({
    state: 'open',
    missing: [{ code: 'quorum.missing' }],
  });
  expect(mayBegin(few, 'officers')).toMatchObject([{ code: 'quorum.missing' }]);
});

test('before the box is opened every office is full, or the hall goes back to the officers', () => {
  const run = papersIssued().submit({ type: 'memberLeft', name: SCRUTINEER, reason: 'left' });
  expect(currentStep(run.meeting)).toBe('officers');
  expect(mayBegin(run.meeting, 'voting')).toEqual([
    { code: 'officers.missing', figures: { office: 'scrutineer', needed: 2, serving: 1 } },
  ]);
});

test('while papers are counted a counter is missed; once counting is closed no more', () => {
  const counting = entered().submit({ type: 'memberLeft', name: COUNTER, reason: 'left' });
  expect(currentStep(counting.meeting)).toBe('officers');
  const done = counted().submit({ type: 'memberLeft', name: COUNTER, reason: 'left' });
  expect(currentStep(done.meeting)).toBe('sign');
});

test('a chief is missed until every signature is settled', () => {
  const before = sheetDrawn().submit({ type: 'memberLeft', name: CHIEF, reason: 'left' });
  expect(currentStep(before.meeting)).toBe('officers');
  before.submit({ type: 'chiefScrutineerNamed', name: SCRUTINEER });
  expect(currentStep(before.meeting)).toBe('sign');
  const after = signed(sheetDrawn()).submit({ type: 'memberLeft', name: CHIEF, reason: 'left' });
  expect(currentStep(after.meeting)).toBe('announce');
});

test('more papers than may keep the count closed, with the figures', () => {
  const { meeting } = boxOpened({ returned: 24 });
  expect(currentStep(meeting)).toBe('opening');
  expect(gate(meeting, 'opening')).toEqual({
    state: 'open',
    missing: [
      { code: 'returned.overLimit', figures: { returned: 24, limit: 23, figure: 'voters' } },
    ],
  });
  expect(gate(meeting, 'count').state).toBe('closed');
});

test('while a sheet may not be drawn, signing is closed', () => {
  expect(gate(entered().meeting, 'sign')).toEqual({
    state: 'closed',
    missing: [{ code: 'count.notClosed', figures: {} }],
  });
  expect(gate(counted().meeting, 'sign')).toEqual({
    state: 'open',
    missing: [{ code: 'sheet.none', figures: {} }],
  });
});

test('papers entered are as many as came back, and every place has its own', () => {
  expect(papersAllEntered(opened().meeting)).toEqual([]);
  expect(papersAllEntered(boxOpened().meeting)).toEqual([
    { code: 'count.differs', figures: { entered: 0, returned: 23 } },
  ]);
});

test('what was pressed is pressed', () => {
  expect(isRecorded(voted().meeting, 'boxSealed')).toBe(true);
  expect(isRecorded(voted().meeting, 'boxOpened')).toBe(false);
});

test('a count that is to be closed, and a result that is to be announced, are named as missing', () => {
  expect(gate(entered().meeting, 'check')).toEqual({
    state: 'open',
    missing: [{ code: 'count.notClosed', figures: {} }],
  });
  expect(gate(signed(sheetDrawn()).meeting, 'announce')).toEqual({
    state: 'open',
    missing: [{ code: 'meeting.notAnnounced', figures: {} }],
  });
});
