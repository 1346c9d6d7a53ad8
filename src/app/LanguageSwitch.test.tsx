import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { useWords, wordsIn } from '@/text';
import { chooseLanguage } from '@/text/language';
import { LanguageSwitch } from './LanguageSwitch';

afterEach(() => chooseLanguage('zh'));

function Title() {
  return <h1>{useWords().home.title}</h1>;
}

test('the words change at once, and the page says which language it is in', async () => {
  render(
    <>
      <LanguageSwitch />
      <Title />
    </>,
  );
  expect(screen.getByRole('heading')).toHaveTextContent(wordsIn('zh').home.title);

  await userEvent.click(screen.getByRole('button', { name: 'English' }));

  await waitFor(() =>
    expect(screen.getByRole('heading')).toHaveTextContent(wordsIn('en').home.title),
  );
  expect(screen.getByRole('button', { name: 'English' })).toHaveAttribute('aria-pressed', 'true');
  expect(document.documentElement.lang).toBe('en');
});

test('the choice is remembered for the next start', async () => {
  chooseLanguage('en');
  vi.resetModules();
  const nextStart = await import('@/text/language');
  expect(nextStart.currentLanguage()).toBe('en');
});
