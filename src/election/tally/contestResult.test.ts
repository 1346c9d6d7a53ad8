import { describe, expect, test } from 'vitest';
import { contestResult } from './contestResult';
import type { RoundKind } from './paper';
import { PROFILES, type Rules } from './rules';

const figures = { due: 10, present: 8, returned: 8, valid: 8 };
const NOTHING = { against: 0, abstain: 0, illegible: 0 };

/** Votes for a, b, c, d in ballot order, and for names written in in the order first counted. */
function result(
  votes: readonly number[],
  seats: number,
  changed: {
    written?: Record<string, number>;
    rules?: Partial<Rules>;
    round?: RoundKind;
    firstCounted?: readonly string[];
  } = {},
) {
  const { written = {}, rules = {}, round = 'first' } = changed;
  return contestResult(
    { rules: { ...PROFILES['2020'], ...rules }, round, figures },
    { id: 'committee', seats, candidates: ['a', 'b', 'c', 'd'].slice(0, votes.length) },
    {
      overvoted: 0,
      candidates: votes.map((count) => ({ ...NOTHING, for: count })),
      writeIns: new Map(Object.entries(written)),
    },
    changed.firstCounted ?? Object.keys(written),
  );
}

test('says everything about a contest, in the order of count-rules §4', () => {
  const counted = contestResult(
    { rules: PROFILES['2020'], round: 'first', figures: { ...figures, valid: 7 } },
    { id: 'committee', seats: 1, candidates: ['a', 'b'] },
    {
      overvoted: 1,
      candidates: [
        { for: 6, against: 1, abstain: 0, illegible: 0 },
        { for: 0, against: 4, abstain: 2, illegible: 1 },
      ],
      writeIns: new Map([['x', 1]]),
    },
    ['x'],
  );
  const expected = {
    id: 'committee',
    validPapers: 7,
    candidates: [
      { name: 'a', for: 6, against: 1, abstain: 0, illegible: 0 },
      { name: 'b', for: 0, against: 4, abstain: 2, illegible: 1 },
    ],
    writeIns: [{ name: 'x', for: 1 }],
    threshold: 6,
    elected: ['a'],
    next: null,
    electedIfBase: { due: ['a'], present: ['a'] },
  };
  expect(counted).toEqual(expected);
  expect(JSON.stringify(counted)).toBe(JSON.stringify(expected));
});

describe('names stand by votes', () => {
  test('level ones in ballot order, those written in after them, as they first counted', () => {
    const { elected, writeIns } = result([6, 7, 6], 6, {
      written: { x: 6, y: 7, z: 6 },
      firstCounted: ['z', 'y', 'x'],
    });
    expect(elected).toEqual(['b', 'y', 'a', 'c', 'z', 'x']);
    expect(writeIns.map(({ name }) => name)).toEqual(['y', 'z', 'x']);
  });

  test('and a name without a vote that counts does not stand there', () => {
    const { elected, writeIns } = result([6], 2, {
      written: { x: 6 },
      firstCounted: ['w', 'x'],
    });
    expect(elected).toEqual(['a', 'x']);
    expect(writeIns).toEqual([{ name: 'x', for: 6 }]);
  });
});

describe('what follows', () => {
  test('nothing, where every seat is filled', () => {
    expect(result([7, 6, 5], 2).next).toBe(null);
  });

  test('another election, with the listed candidates not elected, most votes first', () => {
    expect(result([2, 6, 5, 5], 3, { written: { x: 4 } }).next).toEqual({
      kind: 'supplementary',
      seats: 2,
      candidates: ['c', 'd', 'a'],
    });
  });

  test('another election without names, where all who stood are elected', () => {
    expect(result([6], 2).next).toEqual({ kind: 'supplementary', seats: 1, candidates: [] });
  });

  test('a run-off among those level, whether listed or written in', () => {
    expect(result([7, 6, 6], 3, { written: { x: 6 } })).toMatchObject({
      elected: ['a'],
      next: { kind: 'runoff', seats: 2, candidates: ['b', 'c', 'x'] },
    });
    expect(result([6, 6], 1, { round: 'supplementary' }).next?.kind).toBe('runoff');
  });

  test('a matter for the superior, where they are level in a run-off', () => {
    const next = { kind: 'refer', seats: 1, candidates: ['a', 'b'] };
    expect(result([2, 2], 1, { round: 'runoff' })).toMatchObject({ elected: [], next });
    const majority = { runoffDecidedBy: 'majority' } as const;
    expect(result([6, 6], 1, { round: 'runoff', rules: majority }).next).toEqual(next);
  });
});

describe('nobody passes without a vote', () => {
  test('in a run-off by plurality', () => {
    expect(result([1, 0], 2, { round: 'runoff' })).toMatchObject({
      threshold: null,
      elected: ['a'],
      next: { kind: 'supplementary', seats: 1, candidates: ['b'] },
    });
  });

  test('where half of nothing would be reached', () => {
    const counted = contestResult(
      {
        rules: { ...PROFILES['2020'], majorityBase: 'valid', majorityComparator: '>=' },
        round: 'first',
        figures: { ...figures, valid: 0 },
      },
      { id: 'committee', seats: 1, candidates: ['a'] },
      { overvoted: 0, candidates: [{ ...NOTHING, for: 0 }], writeIns: new Map() },
      [],
    );
    expect(counted).toMatchObject({ threshold: 1, elected: [] });
  });
});

describe('who would be elected over the other base', () => {
  test('over those due and over those present, by the comparator adopted', () => {
    expect(result([6, 5, 4], 3)).toMatchObject({
      threshold: 6,
      elected: ['a'],
      electedIfBase: { due: ['a'], present: ['a', 'b'] },
    });
    const atLeast = { majorityComparator: '>=', majorityBase: 'valid' } as const;
    expect(result([5, 4, 3], 3, { rules: atLeast })).toMatchObject({
      threshold: 4,
      electedIfBase: { due: ['a'], present: ['a', 'b'] },
    });
  });

  test('is said in a run-off by majority, and not in one by plurality', () => {
    const majority = { runoffDecidedBy: 'majority' } as const;
    expect(result([6, 5], 1, { round: 'runoff', rules: majority }).electedIfBase).toEqual({
      due: ['a'],
      present: ['a'],
    });
    expect(result([6, 5], 1, { round: 'runoff' })).not.toHaveProperty('electedIfBase');
  });
});
