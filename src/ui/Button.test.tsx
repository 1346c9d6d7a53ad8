import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Button } from './Button';

test('a held Enter presses once', () => {
  render(<Button>Store</Button>);
  const button = screen.getByRole('button', { name: 'Store' });
  const goesOn = (more: KeyboardEventInit) => fireEvent.keyDown(button, { key: 'Enter', ...more });
  expect(goesOn({})).toBe(true);
  expect(goesOn({ repeat: true })).toBe(false);
});
