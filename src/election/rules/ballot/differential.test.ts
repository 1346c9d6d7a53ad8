import { expect, test } from 'vitest';
import { differential } from './differential';

test.each([
  [3, 4],
  [5, 6],
  [7, 9],
  [11, 14],
  [53, 64],
])('%i seats need %i candidates', (seats, needed) => {
  expect(differential(needed, seats)).toEqual({ extra: needed - seats, needed, enough: true });
  expect(differential(needed - 1, seats).enough).toBe(false);
});

test('fewer candidates than seats lack so many', () => {
  expect(differential(2, 3).extra).toBe(-1);
});
