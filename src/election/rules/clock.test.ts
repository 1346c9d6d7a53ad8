import { expect, test } from 'vitest';
import { timeOfEntry } from './clock';

const LAST = '2026-11-22T01:30Z';
const here = { signInOpened: true, lastAt: LAST };
const before = { signInOpened: false, lastAt: LAST };

test('the first entry has the minute of the clock', () => {
  expect(timeOfEntry({ signInOpened: false, lastAt: '' }, LAST)).toEqual({ kind: 'at', at: LAST });
});

test.each([
  ['the same minute', LAST, LAST],
  ['the next', '2026-11-22T01:31Z', '2026-11-22T01:31Z'],
  ['one minute back', '2026-11-22T01:29Z', LAST],
  ['ten minutes back', '2026-11-22T01:20Z', LAST],
  ['a minute less than a day on', '2026-11-23T01:29Z', '2026-11-23T01:29Z'],
])('%s goes on', (_what, clock, at) => {
  expect(timeOfEntry(here, clock)).toEqual({ kind: 'at', at });
});

test.each([
  ['eleven minutes back', '2026-11-22T01:19Z'],
  ['a day on', '2026-11-23T01:30Z'],
  ['years back', '1970-01-01T00:00Z'],
])('%s is a changed clock', (_what, clock) => {
  expect(timeOfEntry(here, clock)).toEqual({ kind: 'changed', from: LAST, to: clock });
});

test('a meeting may be prepared days ahead, and a clock that goes back is changed then, too', () => {
  const later = '2026-11-29T01:30Z';
  expect(timeOfEntry(before, later)).toEqual({ kind: 'at', at: later });
  const earlier = '2026-11-22T01:19Z';
  expect(timeOfEntry(before, earlier)).toEqual({ kind: 'changed', from: LAST, to: earlier });
});

test('a clock beyond all years tells no time', () => {
  expect(timeOfEntry(here, '+012000-01-01T0Z')).toEqual({ kind: 'noTime' });
});
