import { expect, test } from 'vitest';
import { percent } from './percent';

test.each([
  [41, 50, '82.0%'],
  [49, 53, '92.5%'],
  [9, 11, '81.8%'],
  [552, 575, '96.0%'],
  [0, 7, '0.0%'],
  [7, 7, '100.0%'],
  [1, 2000, '0.1%'],
  [3, 0, '—'],
  [2 ** 53 - 1, 2 ** 53 - 1, '100.0%'],
])('%i of %i reads %s', (part, whole, read) => {
  expect(percent(part, whole)).toBe(read);
});
