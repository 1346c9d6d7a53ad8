import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Notice } from './Notice';

test.each([
  ['refuse', 'alert'],
  ['warn', 'alert'],
  ['good', 'status'],
  ['info', 'status'],
] as const)('a notice to %s is an %s to a screen reader', (tone, role) => {
  render(
    <Notice tone={tone} title="Quorum">
      <p>39 of 40</p>
    </Notice>,
  );
  expect(screen.getByRole(role)).toHaveTextContent('Quorum39 of 40');
});
