import { runs } from '@test/random';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asDecimal, asFraction, type Fraction } from './fraction';
import { highest, merge, parseWeights, type Weights } from './merge';
import type { Named } from './recommendation';

/** `'甲30+ 乙20'`: 甲 with 30 votes, over half; 乙 with 20, not. */
const named = (text: string): Named[] =>
  text
    .split(' ')
    .filter((one) => one !== '')
    .map((one) => ({
      name: one.charAt(0),
      votes: Number.parseInt(one.slice(1), 10),
      passed: one.endsWith('+'),
    }));

function weights(a: string, b: string): Weights {
  const parsed = parseWeights(a, b);
  if (parsed === null) throw new Error(`${a} ${b}`);
  return parsed;
}

const said = (merged: ReturnType<typeof merge>) =>
  merged.map(
    ({ name, rank, level, score }) => `${rank}${level ? '=' : ''}${name}${asDecimal(score)}`,
  );

test('weights are numbers, and both nothing is none', () => {
  expect(parseWeights('0.4', '3/5')).toEqual({
    representatives: { num: 2n, den: 5n },
    members: { num: 3n, den: 5n },
  });
  expect(parseWeights('0', '1')).not.toBe(null);
  expect(parseWeights('1', '0')).not.toBe(null);
  expect(parseWeights('0', '0.0')).toBe(null);
  expect(parseWeights('x', '1')).toBe(null);
  expect(parseWeights('1', '')).toBe(null);
});

describe('score = representatives × a + members × b [plan 3]', () => {
  test('highest first, with the votes and the word of each meeting beside it', () => {
    const merged = merge(named('甲30+ 乙11'), named('乙25+ 甲20+ 丙1'), weights('0.4', '0.6'));
    expect(merged).toEqual([
      {
        name: '甲',
        representatives: { votes: 30, passed: true },
        members: { votes: 20, passed: true },
        score: { num: 24n, den: 1n },
        rank: 1,
        level: false,
      },
      {
        name: '乙',
        representatives: { votes: 11, passed: false },
        members: { votes: 25, passed: true },
        score: { num: 97n, den: 5n },
        rank: 2,
        level: false,
      },
      {
        name: '丙',
        representatives: { votes: 0, passed: false },
        members: { votes: 1, passed: false },
        score: { num: 3n, den: 5n },
        rank: 3,
        level: false,
      },
    ]);
    expect(merged.map(({ score }) => asFraction(score))).toEqual(['24', '97/5', '3/5']);
  });

  test('level ones are found exactly, and stand as the representatives, then the members, have them', () => {
    // In floating point 0.1 × 3 is more than 0.3 × 1.
    const merged = merge(named('甲1 乙3'), named('丙1 丁1'), weights('0.1', '0.3'));
    expect(said(merged)).toEqual(['1=乙0.3', '1=丙0.3', '1=丁0.3', '4甲0.1']);
  });

  test('a weight that no decimal can say decides as exactly', () => {
    const merged = merge(named('甲2 乙1'), named('乙1'), weights('1/3', '2/3'));
    expect(merged.map(({ name, score }) => [name, asFraction(score), asDecimal(score)])).toEqual([
      ['乙', '1', '1'],
      ['甲', '2/3', null],
    ]);
  });
});

describe('those with the highest scores', () => {
  const merged = () => merge(named('甲5 乙4 丙4 丁1'), [], weights('1', '1'));

  test.each([
    [1, ['甲'], []],
    [2, ['甲'], ['乙', '丙']],
    [3, ['甲', '乙', '丙'], []],
    [4, ['甲', '乙', '丙', '丁'], []],
    [5, ['甲', '乙', '丙', '丁'], []],
  ])('for %i places', (places, elected, tied) => {
    expect(highest(merged(), places)).toEqual({ elected, tied });
  });

  test('are none where nobody was named', () => {
    expect(merge([], [], weights('1', '1'))).toEqual([]);
  });
});

const votes = fc
  .uniqueArray(
    fc.record({
      name: fc.constantFrom('甲', '乙', '丙', '丁', '戊'),
      votes: fc.integer({ min: 1, max: 60 }),
    }),
    {
      selector: ({ name }) => name,
    },
  )
  .map((people) => people.map((person) => ({ ...person, passed: person.votes > 30 })));
const hundredth = fc.integer({ min: 1, max: 100 });

test('with hundredths for weights it is the order of whole numbers', () => {
  fc.assert(
    fc.property(votes, votes, hundredth, hundredth, (representatives, members, a, b) => {
      const merged = merge(representatives, members, weights(`${a}%`, `${b}/100`));
      const of = (people: readonly Named[], name: string) =>
        people.find((person) => person.name === name)?.votes ?? 0;
      const whole = merged.map(({ name }) => of(representatives, name) * a + of(members, name) * b);
      expect(whole).toEqual([...whole].sort((x, y) => y - x));
      const exact = merged.map(({ score }: { score: Fraction }) => (score.num * 100n) / score.den);
      expect(exact).toEqual(whole.map(BigInt));
      for (const [i, { rank, level }] of merged.entries()) {
        expect(rank).toBe(whole.filter((other) => other > (whole[i] ?? 0)).length + 1);
        expect(level).toBe(whole.filter((other) => other === whole[i]).length > 1);
      }
      const people = new Set([...representatives, ...members].map(({ name }) => name));
      expect(merged.length).toBe(people.size);
    }),
    { numRuns: runs(500) },
  );
});
