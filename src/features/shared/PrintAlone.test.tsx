import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PrintAlone } from './PrintAlone';

test('the body is told while something is printed alone, and has no mark left afterwards', () => {
  const before = document.body.className;
  const { unmount } = render(<PrintAlone>a slip</PrintAlone>);
  expect(screen.getByText('a slip').parentElement).toBe(document.body);
  expect(document.body.className).not.toBe(before);
  unmount();
  expect(document.body.className).toBe(before);
});
