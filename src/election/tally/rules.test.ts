import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { countSchema, PROFILES, positiveCountSchema, rulesSchema } from './rules';

const refused = (schema: v.GenericSchema, value: unknown) => !v.safeParse(schema, value).success;

test('the profiles are those of the table (count-rules §2)', () => {
  expect(PROFILES['2020']).toEqual({
    quorum: { num: 4, den: 5, comparator: '>=' },
    majorityBase: 'due',
    majorityComparator: '>',
    returnedLimit: 'voters',
    blankPaper: 'abstain',
    writeInNeedsAgainst: true,
    writeInUncircled: 'ignored',
    overvoteScope: 'paper',
    runoffDecidedBy: 'plurality',
  });
  expect(PROFILES['1990']).toEqual({
    ...PROFILES['2020'],
    quorum: { num: 4, den: 5, comparator: '>' },
    majorityBase: 'present',
    returnedLimit: 'issued',
  });
});

describe('a set of rules', () => {
  test.each(['2020', '1990'] as const)('profile %s is one', (profile) => {
    expect(v.parse(rulesSchema, PROFILES[profile])).toEqual(PROFILES[profile]);
  });

  test.each<[string, readonly unknown[]]>([
    ['majorityBase', ['due', 'present', 'returned', 'valid']],
    ['majorityComparator', ['>', '>=']],
    ['returnedLimit', ['voters', 'issued']],
    ['blankPaper', ['abstain', 'void']],
    ['writeInNeedsAgainst', [true, false]],
    ['writeInUncircled', ['ignored', 'counted']],
    ['overvoteScope', ['paper', 'contest']],
    ['runoffDecidedBy', ['plurality', 'majority']],
  ])('takes for %s what the table names, and nothing else', (key, values) => {
    for (const value of values) {
      expect(refused(rulesSchema, { ...PROFILES['2020'], [key]: value })).toBe(false);
    }
    for (const value of ['', 'none', null, 1]) {
      expect(refused(rulesSchema, { ...PROFILES['2020'], [key]: value })).toBe(true);
    }
    const others = Object.entries(PROFILES['2020']).filter(([name]) => name !== key);
    expect(refused(rulesSchema, Object.fromEntries(others))).toBe(true);
  });

  test.each([
    { num: 0, den: 1, comparator: '>' },
    { num: 5, den: 4, comparator: '>=' },
    { num: Number.MAX_SAFE_INTEGER, den: Number.MAX_SAFE_INTEGER, comparator: '>' },
  ])('takes the quorum $num/$den $comparator', (quorum) => {
    expect(refused(rulesSchema, { ...PROFILES['2020'], quorum })).toBe(false);
  });

  test.each([
    { num: -1, den: 5, comparator: '>' },
    { num: 4, den: 0, comparator: '>' },
    { num: 4, den: 5, comparator: '<' },
    { num: 4.5, den: 5, comparator: '>' },
    { num: 4, den: 5 },
    { num: 4, den: 5, comparator: '>', of: 'due' },
    '4/5',
  ])('refuses the quorum %o', (quorum) => {
    expect(refused(rulesSchema, { ...PROFILES['2020'], quorum })).toBe(true);
  });

  test.each(['majorityBasis', 'constructor', '__proto__'])('refuses the unknown rule %s', (key) => {
    const rules: unknown = Object.fromEntries([
      ...Object.entries<unknown>(PROFILES['2020']),
      [key, 'due'],
    ]);
    expect(refused(rulesSchema, rules)).toBe(true);
  });
});

test('a count is whole, not negative, and at most 2^53 − 1', () => {
  for (const count of [0, 1, 2 ** 53 - 1]) expect(refused(countSchema, count)).toBe(false);
  for (const no of [-1, 0.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY, '1', null]) {
    expect(refused(countSchema, no)).toBe(true);
    expect(refused(positiveCountSchema, no)).toBe(true);
  }
  expect(refused(positiveCountSchema, 0)).toBe(true);
  expect(refused(positiveCountSchema, 1)).toBe(false);
});
