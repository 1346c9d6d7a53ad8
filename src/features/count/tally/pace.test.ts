import { expect, test } from 'vitest';
import { paceOf } from './pace';

const START = Date.parse('2026-11-22T06:00:00.000Z');
const clock = (seconds: number) => new Date(START + seconds * 1000).toISOString();

/** Papers stored so many seconds after one another. */
function stored(...steps: readonly number[]): string[] {
  let at = 0;
  return [0, ...steps].map((step) => {
    at += step;
    return clock(at);
  });
}

test('before the fifth paper nothing is said', () => {
  expect(paceOf([], 20, clock(0))).toBeNull();
  expect(paceOf(stored(7, 7, 7), 20, clock(21))).toBeNull();
  expect(paceOf(stored(7, 7, 7, 7), 20, clock(28))).not.toBeNull();
});

test('seconds a paper, and the clock when the last will be in', () => {
  expect(paceOf(stored(6, 8, 6, 8), 10, clock(28))).toEqual({ seconds: 7, end: clock(98) });
  expect(paceOf(stored(6, 8, 6, 8), 0, clock(28))?.end).toBe(clock(28));
});

test('whoever fetched water is not slower for it', () => {
  expect(paceOf(stored(7, 7, 61, 7, 7), 1, clock(100))).toEqual({ seconds: 7, end: clock(107) });
  // A minute is still one slow paper.
  expect(paceOf(stored(7, 7, 60, 7, 7), 1, clock(100))?.seconds).toBe(18);
});

test('a clock that was put back or forward gives no nonsense', () => {
  const back = stored(7, 7, -3600, 7, 7);
  expect(paceOf(back, 1, clock(-3572))).toEqual({ seconds: 7, end: clock(-3565) });
  expect(paceOf(stored(7, 7, 86_400, 7, 7), 1, clock(0))?.seconds).toBe(7);
  // A clock that goes back with every paper tells no pace at all.
  expect(paceOf(stored(-1, -1, -1, -1, -1), 1, clock(0))).toBeNull();
});

test('a pause leaves too few papers to go by', () => {
  expect(paceOf(stored(7, 7, 90, 7), 1, clock(0))).toBeNull();
});

test('papers of one moment are no pace, and the quickest hand takes a second', () => {
  expect(paceOf(stored(0, 0, 0, 0, 0), 1, clock(0))).toBeNull();
  expect(paceOf(stored(0.2, 0.2, 0.2, 0.2), 1, clock(1))?.seconds).toBe(1);
});

test('an end half a day off is not said', () => {
  expect(paceOf(stored(30, 30, 30, 30), 1440, clock(0))?.end).toBe(clock(43_200));
  expect(paceOf(stored(30, 30, 30, 30), 1441, clock(0))).toEqual({ seconds: 30, end: null });
});
