import { expect, test } from 'vitest';
import { zipWith } from './zipWith';

test('joins what stands at the same place, and says which', () => {
  expect(zipWith(['a', 'b'], [1, 2], (letter, number, at) => `${letter}${number}@${at}`)).toEqual([
    'a1@0',
    'b2@1',
  ]);
});

test('throws where one list is longer, naming both lengths', () => {
  const join = () => 0;
  expect(() => zipWith([1], [1, 2], join)).toThrow(new RangeError('1 against 2 places'));
  expect(() => zipWith([1, 2], [1], join)).toThrow(RangeError);
});
