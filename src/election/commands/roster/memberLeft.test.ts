import {
  enter,
  headCounted,
  officersAppointed,
  sheetDrawn,
  signedIn,
} from '@test/drivers/meetings';
import { at, CHIEF, COUNTER, fullMembers, named, SCRUTINEER } from '@test/drivers/people';
import { expect, test } from 'vitest';

const PLAIN = at(fullMembers(23), -1);

test('whoever left is not here, and may come back', () => {
  const run = signedIn().submit({ type: 'memberLeft', name: PLAIN, reason: 'left' });
  expect(run.meeting.here.has(PLAIN)).toBe(false);
  expect(run.meeting.here.size).toBe(22);
  expect(run.refusals({ type: 'memberLeft', name: PLAIN, reason: 'left' })).toEqual([
    { code: 'signIn.notHere', figures: { name: PLAIN } },
  ]);
  run.submit({ type: 'memberArrived', name: PLAIN });
  expect(run.meeting.here.has(PLAIN)).toBe(true);
});

test('after the second head-count it changes no figure by itself', () => {
  const run = headCounted();
  run.submit({ type: 'memberLeft', name: PLAIN, reason: 'refusedPaper' });
  expect(run.meeting.round.figures).toMatchObject({ present: 23, due: 23 });
});

test('an officer who leaves is relieved on the record from every office', () => {
  const run = officersAppointed();
  const { length } = run.events;
  run.submit({ type: 'memberLeft', name: SCRUTINEER, reason: 'left' });
  expect(run.events.slice(length).map(({ event }) => event)).toEqual([
    { type: 'memberLeft', v: 1, name: SCRUTINEER, reason: 'left' },
    {
      type: 'officerRelieved',
      v: 1,
      name: SCRUTINEER,
      office: 'scrutineer',
      reason: 'left',
    },
  ]);
  expect(run.meeting.serving.map(({ name }) => name)).not.toContain(SCRUTINEER);
});

test('a scrutineer who comes back does not serve by that', () => {
  const run = sheetDrawn();
  run.submit({ type: 'memberLeft', name: CHIEF, reason: 'left' });
  run.submit({ type: 'memberArrived', name: CHIEF });
  expect(run.meeting.serving.map(({ name }) => name)).not.toContain(CHIEF);
});

test('the keys are free when the counter at them leaves, and not when somebody else does', () => {
  const run = headCounted().submit({ type: 'operatorChanged', operator: COUNTER });
  run.submit({ type: 'memberLeft', name: named('孙玉兰'), reason: 'left' });
  expect(run.meeting.operator).toBe(COUNTER);
  run.submit({ type: 'memberLeft', name: COUNTER, reason: 'left' });
  expect(run.meeting.operator).toBeNull();
  expect(enter(run).meeting.operator).toBeNull();
});
