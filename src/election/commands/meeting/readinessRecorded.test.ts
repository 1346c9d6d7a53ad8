import { closed, entered, sheetDrawn } from '@test/drivers/meetings';
import { at } from '@test/drivers/people';
import { expect, test } from 'vitest';
import type { ReadinessChecked } from '@/election/events/meeting';

const record = (checks: ReadinessChecked) => ({ type: 'readinessRecorded', checks }) as const;
const good: ReadinessChecked = [
  { check: 'persistent', result: 'good' },
  { check: 'room', result: 'good', found: '900 MB' },
];

test('what was looked at stands in the record, and whether it went on regardless', () => {
  const run = entered();
  expect(run.meeting.readiness).toBeNull();
  run.submit(record(good));
  expect(run.meeting.readiness).toMatchObject({ checks: good, regardless: false });
  for (const result of ['bad', 'unknown'] as const) {
    run.submit(record([...good, { check: 'mains', result }]));
    expect(run.meeting.readiness?.regardless).toBe(true);
    expect(at(run.events, -1).event).toMatchObject({ regardless: true });
  }
});

test('it bars nothing, at whatever step, and can be looked at again', () => {
  const run = entered().submit(record([{ check: 'mains', result: 'bad' }]));
  expect(run.codes({ type: 'countingClosed' })).toEqual([]);
  expect(run.codes(record(good))).toEqual([]);
});

test('the same thing is not said twice, and after the end nothing is written', () => {
  expect(entered().codes(record([...good, ...good]))).toEqual(['command.unreadable']);
  expect(closed(sheetDrawn()).codes(record(good))).toEqual(['meeting.ended']);
});
