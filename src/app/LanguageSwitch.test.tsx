import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { useWords, wordsIn } from '@/text';
import { chooseLanguage, rememberedLanguage } from '@/text/language';
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

test('the choice is remembered for the next start', () => {
  chooseLanguage('en');
  expect(rememberedLanguage()).toBe('en');
});
