import { expect, test } from 'vitest';
import { parseCount } from './CountField';

test.each([
  ['45', 45],
  [' ０４５ ', 45],
  ['0', 0],
  ['', null],
  ['4 5', null],
  ['4.5', null],
  ['-1', null],
  ['四十五', null],
  ['12345678', null],
])('%s is read as %s', (typed, count) => {
  expect(parseCount(typed)).toBe(count);
});
