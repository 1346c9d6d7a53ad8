import {
  headCounted,
  methodAdopted,
  papersIssued,
  press,
  signedIn,
  voted,
} from '@test/drivers/meetings';
import { CHIEF } from '@test/drivers/people';
import { SLIP } from '@test/drivers/signers';
import { expect, test } from 'vitest';

test('a press is recorded once, with where it stands in the record', () => {
  const run = press(signedIn(), 'report');
  expect(run.meeting.procedures.get('report')).toMatchObject({ seq: run.head.seq });
  expect(run.refusals({ type: 'procedureRecorded', procedure: 'report' })).toEqual([
    { code: 'step.alreadyRecorded', figures: {} },
  ]);
});

test('report and introduction wait for the quorum', () => {
  for (const procedure of ['report', 'introduction'] as const) {
    expect(signedIn({ present: 18 }).codes({ type: 'procedureRecorded', procedure })).toEqual([
      'quorum.missing',
    ]);
    expect(signedIn().codes({ type: 'procedureRecorded', procedure })).toEqual([]);
  }
});

test('the box is sealed after the head-count, before or after the papers are handed out', () => {
  expect(methodAdopted().codes({ type: 'procedureRecorded', procedure: 'boxSealed' })).toContain(
    'step.headCountFirst',
  );
  expect(headCounted().codes({ type: 'procedureRecorded', procedure: 'boxSealed' })).toEqual([]);
  const late = headCounted()
    .submit({ type: 'papersReceived', count: 30, reason: '' })
    .submit({ type: 'papersIssued', count: 23 });
  expect(late.codes({ type: 'procedureRecorded', procedure: 'boxSealed' })).toEqual([]);
});

test('marking is explained when the papers are in the members’ hands', () => {
  expect(headCounted().refusals({ type: 'procedureRecorded', procedure: 'explanation' })).toEqual([
    { code: 'figure.missing', figures: { figure: 'received' } },
    { code: 'figure.missing', figures: { figure: 'issued' } },
  ]);
  expect(papersIssued().codes({ type: 'procedureRecorded', procedure: 'explanation' })).toEqual([]);
});

test('the box is opened when all have voted, the rest is cut, and the offices are full', () => {
  const step = { type: 'procedureRecorded', procedure: 'boxOpened' } as const;
  expect(papersIssued().refusals(step)).toEqual([
    { code: 'step.explainFirst', figures: {} },
    { code: 'figure.missing', figures: { figure: 'voters' } },
    { code: 'figure.missing', figures: { figure: 'leftOver' } },
  ]);
  expect(voted().submit(SLIP).codes(step)).toEqual([]);
  const without = voted().submit({ type: 'memberLeft', name: CHIEF, reason: 'left' });
  expect(without.codes(step)).toEqual(['officers.noChief', 'officers.missing']);
});

test('papers are mixed once the box is open', () => {
  const step = { type: 'procedureRecorded', procedure: 'papersMixed' } as const;
  expect(voted().refusals(step)).toEqual([{ code: 'step.openBoxFirst', figures: {} }]);
  expect(press(voted(), 'boxOpened').codes(step)).toEqual([]);
});
