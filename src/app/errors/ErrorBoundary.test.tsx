import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { wordsIn } from '@/text';
import { ErrorBoundary } from './ErrorBoundary';
import { ErrorPage } from './ErrorPage';

function Faulty(): never {
  throw new TypeError('a fault of the program');
}

test('a fault ends in a calm page that says nothing stored is lost', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  render(
    <ErrorBoundary>
      <Faulty />
    </ErrorBoundary>,
  );
  const { crash } = wordsIn('zh').common;
  expect(screen.getByRole('heading', { name: crash.title })).toBeVisible();
  expect(screen.getByText(crash.body)).toBeVisible();
  expect(screen.getByRole('button', { name: crash.reload })).toBeVisible();
  expect(screen.getByText('TypeError: a fault of the program')).toBeInTheDocument();
  expect(said).toHaveBeenCalled();
  said.mockClear();
});

test('what opening again did not mend is not to be mended by opening again', () => {
  const { crash } = wordsIn('zh').common;
  history.replaceState({ openedAgainFor: 'TypeError: a fault of the program' }, '');
  const { rerender } = render(<ErrorPage detail="TypeError: a fault of the program" />);
  expect(screen.getByText(crash.again)).toBeVisible();
  expect(screen.queryByText(crash.body)).toBeNull();
  rerender(<ErrorPage detail="TypeError: another" />);
  expect(screen.getByText(crash.body)).toBeVisible();
  history.replaceState(null, '');
});
