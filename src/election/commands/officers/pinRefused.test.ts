import { makeKey, officersAppointed } from '@test/drivers/meetings';
import { CHIEF, SCRUTINEER, TELLER } from '@test/drivers/people';
import { expect, test } from 'vitest';

test('wrong PINs are counted by scrutineer, until a new key is made', () => {
  const run = officersAppointed();
  for (const name of [CHIEF, CHIEF, SCRUTINEER]) run.submit({ type: 'pinRefused', name });
  expect([...run.meeting.wrongPins]).toEqual([
    [CHIEF, 2],
    [SCRUTINEER, 1],
  ]);
  run.submit({ type: 'takenOver', to: 'd'.repeat(32) as typeof run.meeting.writer });
  makeKey(run, CHIEF);
  expect([...run.meeting.wrongPins]).toEqual([[SCRUTINEER, 1]]);
});

test('there is no PIN of somebody without a key', () => {
  expect(officersAppointed().refusals({ type: 'pinRefused', name: TELLER })).toEqual([
    { code: 'key.missing', figures: { name: TELLER } },
  ]);
});
