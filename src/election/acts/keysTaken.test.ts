import { expect, test } from 'vitest';
import { appoint, officers, officersAppointed } from '../../../test/support/meetings';
import { COUNTER, named, SCRUTINEER, TELLER } from '../../../test/support/people';

test('one of the counters sits at the keys, and another may take them', () => {
  const run = appoint(officersAppointed(), officers({ counter: [named('刘芳')] }));
  expect(run.meeting.atTheKeys).toBeNull();
  run.submit({ type: 'keysTaken', counter: COUNTER });
  expect(run.submit({ type: 'keysTaken', counter: named('刘芳') }).meeting.atTheKeys).toBe('刘芳');
  expect(run.refusals({ type: 'keysTaken', counter: named('刘芳') })).toEqual([
    { code: 'step.alreadyRecorded', figures: {} },
  ]);
});

test('nobody else does', () => {
  for (const counter of [SCRUTINEER, TELLER])
    expect(officersAppointed().refusals({ type: 'keysTaken', counter })).toEqual([
      { code: 'officer.notServing', figures: { name: counter, office: 'counter' } },
    ]);
});
