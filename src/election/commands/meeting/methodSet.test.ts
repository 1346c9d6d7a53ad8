import { headCounted, method, methodAdopted, officersAppointed } from '@test/drivers/meetings';
import { expect, test } from 'vitest';

const other = { type: 'methodSet', method: method({ majorityBase: 'present' }) } as const;

test('a method changed after it was adopted needs a new show of hands', () => {
  const run = methodAdopted();
  expect(run.meeting.methodAdopted).toBe(true);
  expect(run.submit(other).meeting).toMatchObject({ method: other.method, methodAdopted: false });
});

test('the head-count waits for it', () => {
  const run = officersAppointed().submit(other);
  expect(run.refusals({ type: 'headCounted', present: 23 })).toEqual([
    { code: 'method.notAdopted', figures: {} },
  ]);
});

test('none is possible after the second head-count', () => {
  expect(headCounted().refusals(other)).toEqual([{ code: 'frozen.afterHeadCount', figures: {} }]);
});
