import { describe, expect, test } from 'vitest';
import { byVotes, elect } from './elect';

/** `'a5 b4'`: a with five votes, b with four. */
const standings = (text: string) =>
  byVotes(text.split(' ').map((one) => ({ name: one.charAt(0), votes: Number(one.slice(1)) })));

test('most votes come first, and level ones stay as they stood', () => {
  const given = [
    { name: 'a', votes: 1 },
    { name: 'b', votes: 3 },
    { name: 'c', votes: 1 },
    { name: 'd', votes: 3 },
  ];
  expect(byVotes(given).map(({ name }) => name)).toEqual(['b', 'd', 'a', 'c']);
  expect(given.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd']);
});

describe('seats go', () => {
  test.each<[string, string, number, number, string[], string[]]>([
    ['to nobody below the threshold', 'a5 b4', 6, 2, [], []],
    ['to those at the threshold', 'a6 b5 c4', 5, 3, ['a', 'b'], []],
    ['to as many as there are seats', 'a6 b5 c4', 1, 2, ['a', 'b'], []],
    ['to all where there are seats for all', 'a6 b6 c6', 1, 3, ['a', 'b', 'c'], []],
    ['to level ones that all fit', 'a6 b5 c5 d4', 1, 3, ['a', 'b', 'c'], []],
    ['not to level ones that do not', 'a6 b5 c5 d4', 1, 2, ['a'], ['b', 'c']],
    ['to nobody where all are level', 'a5 b5 c5', 1, 2, [], ['a', 'b', 'c']],
    ['to those above a tie only', 'a6 b6 c5 d5 e5', 1, 4, ['a', 'b'], ['c', 'd', 'e']],
    ['and a tie below the last seat is none', 'a6 b5 c5', 1, 1, ['a'], []],
    ['and a tie below the threshold is none', 'a6 b5 c5', 6, 2, ['a'], []],
    ['by votes, not as they were given', 'c1 b2 a3', 1, 2, ['a', 'b'], []],
  ])('%s', (_, text, threshold, seats, elected, tied) => {
    expect(elect(standings(text), threshold, seats)).toEqual({ elected, tied });
  });

  test('to nobody where nobody stands', () => {
    expect(elect([], 1, 2)).toEqual({ elected: [], tied: [] });
  });
});
