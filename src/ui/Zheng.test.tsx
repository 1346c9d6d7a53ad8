import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Zheng } from './Zheng';

const drawn = (count: number, most?: number) => {
  const { container } = render(
    most === undefined ? <Zheng count={count} /> : <Zheng {...{ count, most }} />,
  );
  const strokes = container.querySelector('path')?.getAttribute('d')?.match(/M/g)?.length ?? 0;
  return {
    strokes,
    gathered: Number(container.querySelector('svg')?.previousSibling?.textContent ?? 0),
  };
};

test.each([0, 1, 5, 7, 23, 50])('%i votes are as many strokes', (count) => {
  expect(drawn(count)).toEqual({ strokes: count, gathered: 0 });
});

test.each([51, 60, 112, 2000])('of %i votes fifties are gathered, and none is lost', (count) => {
  const { strokes, gathered } = drawn(count);
  expect(strokes + gathered).toBe(count);
  expect(gathered % 50).toBe(0);
  expect(strokes).toBeLessThanOrEqual(50);
  expect(strokes).toBeGreaterThan(0);
});

test('the eye is given strokes, a screen reader the figure that stands beside', () => {
  const { container } = render(<Zheng count={7} />);
  expect(container.firstChild).toHaveAttribute('aria-hidden', 'true');
});
