import { expect, test } from 'vitest';
import type { Equation } from '@/election/rules/sheet/equations';
import { inFigures } from './inFigures';

const said = (id: Equation['id'], figures: readonly number[], holds = true) =>
  inFigures({ id, about: null, figures, holds });

test('an equation that holds is said as it must be', () => {
  expect(said('presentWithinDue', [45, 50])).toBe('45 ≤ 50');
  expect(said('issuedIsPresent', [45, 45])).toBe('45 = 45');
  expect(said('receivedSplits', [50, 45, 1, 4])).toBe('50 = 45 + 1 + 4');
  expect(said('returnedSplits', [44, 42, 2])).toBe('44 = 42 + 2');
  expect(said('contestPapers', [41, 42, 1])).toBe('41 = 42 − 1');
  expect(said('candidateSplits', [30, 5, 6, 1, 42])).toBe('30 + 5 + 6 + 1 = 42');
  expect(said('votesWithinSeats', [120, 42, 3])).toBe('120 ≤ 42 × 3');
});

test('one that does not hold is never written as if it did', () => {
  expect(said('enteredIsReturned', [44, 45], false)).toBe('44 ≠ 45');
  expect(said('returnedWithinLimit', [46, 45], false)).toBe('46 > 45');
});
