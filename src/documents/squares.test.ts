import { expect, test } from 'vitest';
import { counted, squaresOf, widthFor } from './squares';

test('strokes stand in squares of five, the last open to more; tens of 正 are one figure', () => {
  expect(counted(0)).toEqual({ gathered: 0, strokes: [] });
  expect(counted(13)).toEqual({ gathered: 0, strokes: [5, 5, 3] });
  expect(counted(50)).toEqual({ gathered: 50, strokes: [] });
  expect(counted(117)).toEqual({ gathered: 100, strokes: [5, 5, 5, 2] });
});

test('whatever is counted, there is room for every paper that may come', () => {
  for (const votes of [0, 3, 12, 49, 50, 63])
    for (const more of [0, 1, 5, 64]) {
      const { gathered, strokes } = counted(votes);
      const squares = squaresOf(votes, widthFor(votes, more));
      expect(squares.slice(0, strokes.length)).toEqual(strokes);
      const open = squares.reduce((room, marked) => room + 5 - marked, 0);
      expect(open, `${gathered} ${votes} + ${more}`).toBeGreaterThanOrEqual(more);
      expect(open).toBeLessThan(more + 5);
    }
});
