import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { minuteOf, minuteSchema, minutesSince } from './minute';

const MINUTE = 60_000;
const anyTime = fc.date({
  min: new Date('0000-01-01T00:00:00Z'),
  max: new Date('9999-12-31T23:59:59Z'),
  noInvalidDate: true,
});

test('minutes lie as far apart as the clock says, over leap years and centuries', () => {
  fc.assert(
    fc.property(anyTime, anyTime, (one, other) => {
      const apart = Math.floor(one.getTime() / MINUTE) - Math.floor(other.getTime() / MINUTE);
      const [a, b] = [one, other].map((time) => minutesSince(minuteOf(time.toISOString())));
      expect((a ?? 0) - (b ?? 0)).toBe(apart);
    }),
    { seed: 11, numRuns: 500 },
  );
});

test('seconds are cut off, not rounded', () => {
  expect(minuteOf('2026-11-22T01:02:59.999Z')).toBe('2026-11-22T01:02Z');
});

test.each([
  '2026-11-22T01:02:03Z',
  '2026-11-22T01:02',
  '2026-11-22T24:00Z',
  '2026-11-22T23:60Z',
  '2026-00-22T01:02Z',
  '2026-13-22T01:02Z',
  '2026-11-00T01:02Z',
  '2026-11-31T01:02Z',
  '2026-12-32T01:02Z',
  '2026-02-29T01:02Z',
  '1900-02-29T01:02Z',
  ' 2026-11-22T01:02Z',
  '2026-11-22T01:02Z\n',
  // A clock in the year 12000, cut.
  '+012000-01-01T0Z',
])('%j is no minute of any day', (minute) => {
  expect(minutesSince(minute)).toBeNull();
  expect(v.is(minuteSchema, minute)).toBe(false);
});

test.each(['2024-02-29T00:00Z', '2000-02-29T23:59Z', '2026-12-31T23:59Z', '0001-01-01T00:00Z'])(
  '%s is a minute',
  (minute) => {
    expect(v.is(minuteSchema, minute)).toBe(true);
  },
);
