import {
  headCounted,
  methodAdopted,
  papersIssued,
  press,
  signedIn,
  voted,
} from '@test/drivers/meetings';
import { CHIEF } from '@test/drivers/people';
import { expect, test } from 'vitest';

test('a press is recorded once, with where it stands in the record', () => {
  const run = press(signedIn(), 'report');
  expect(run.meeting.pressed.get('report')).toMatchObject({ seq: run.head.seq });
  expect(run.refusals({ type: 'pressed', step: 'report' })).toEqual([
    { code: 'step.alreadyRecorded', figures: {} },
  ]);
});

test('report and introduction wait for the quorum', () => {
  for (const step of ['report', 'introduction'] as const) {
    expect(signedIn({ present: 18 }).codes({ type: 'pressed', step })).toEqual(['quorum.missing']);
    expect(signedIn().codes({ type: 'pressed', step })).toEqual([]);
  }
});

test('the box is sealed after the head-count, before or after the papers are handed out', () => {
  expect(methodAdopted().codes({ type: 'pressed', step: 'boxSealed' })).toContain(
    'step.headCountFirst',
  );
  expect(headCounted().codes({ type: 'pressed', step: 'boxSealed' })).toEqual([]);
  const late = headCounted()
    .submit({ type: 'papersReceived', count: 30, reason: '' })
    .submit({ type: 'papersIssued', count: 23 });
  expect(late.codes({ type: 'pressed', step: 'boxSealed' })).toEqual([]);
});

test('marking is explained when the papers are in the members’ hands', () => {
  expect(headCounted().refusals({ type: 'pressed', step: 'explanation' })).toEqual([
    { code: 'figure.missing', figures: { figure: 'received' } },
    { code: 'figure.missing', figures: { figure: 'issued' } },
  ]);
  expect(papersIssued().codes({ type: 'pressed', step: 'explanation' })).toEqual([]);
});

test('the box is opened when all have voted, the rest is cut, and the offices are full', () => {
  const step = { type: 'pressed', step: 'boxOpened' } as const;
  expect(papersIssued().refusals(step)).toEqual([
    { code: 'step.explainFirst', figures: {} },
    { code: 'figure.missing', figures: { figure: 'voters' } },
    { code: 'figure.missing', figures: { figure: 'leftOver' } },
  ]);
  expect(voted().codes(step)).toEqual([]);
  const without = voted().submit({ type: 'memberLeft', name: CHIEF, reason: 'left' });
  expect(without.codes(step)).toEqual(['officers.noChief', 'officers.missing']);
});

test('papers are mixed once the box is open', () => {
  const step = { type: 'pressed', step: 'papersMixed' } as const;
  expect(voted().refusals(step)).toEqual([{ code: 'step.openBoxFirst', figures: {} }]);
  expect(press(voted(), 'boxOpened').codes(step)).toEqual([]);
});
