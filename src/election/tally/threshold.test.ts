import { describe, expect, test } from 'vitest';
import { MAJORITY_BASES, PROFILES } from './rules';
import { baseFigure, fewestVotes, votesNeeded } from './threshold';

const figures = { due: 50, present: 45, returned: 44, valid: 40 };

test('the base is the figure that the method names', () => {
  expect(MAJORITY_BASES.map((base) => baseFigure(base, figures))).toEqual([50, 45, 44, 40]);
});

describe('the fewest votes over half', () => {
  test.each([
    [0, 1],
    [1, 1],
    [2, 2],
    [3, 2],
    [45, 23],
    [50, 26],
    [Number.MAX_SAFE_INTEGER, 2 ** 52],
    [Number.MAX_SAFE_INTEGER - 1, 2 ** 52],
  ])('of %i are %i', (base, votes) => {
    expect(fewestVotes('>', base)).toBe(votes);
  });
});

describe('the fewest votes for half at least', () => {
  test.each([
    [0, 1],
    [1, 1],
    [2, 1],
    [3, 2],
    [45, 23],
    [50, 25],
    [Number.MAX_SAFE_INTEGER, 2 ** 52],
    [Number.MAX_SAFE_INTEGER - 1, 2 ** 52 - 1],
  ])('of %i are %i', (base, votes) => {
    expect(fewestVotes('>=', base)).toBe(votes);
  });
});

describe('the votes needed', () => {
  test('are over half of the base, by the method and its comparator', () => {
    expect(votesNeeded(PROFILES['2020'], 'first', figures)).toBe(26);
    expect(votesNeeded(PROFILES['1990'], 'first', figures)).toBe(23);
    const atLeast = { ...PROFILES['2020'], majorityComparator: '>=' } as const;
    expect(votesNeeded(atLeast, 'supplementary', figures)).toBe(25);
  });

  test('are none in a run-off by plurality, and in no other', () => {
    const majority = { ...PROFILES['2020'], runoffDecidedBy: 'majority' } as const;
    expect(votesNeeded(PROFILES['2020'], 'runoff', figures)).toBe(null);
    expect(votesNeeded(majority, 'runoff', figures)).toBe(26);
    expect(votesNeeded(PROFILES['2020'], 'supplementary', figures)).toBe(26);
  });
});
