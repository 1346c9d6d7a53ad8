import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import type { PinGiven } from '@/controller/answer';
import type { MemberName } from '@/election/events/ids';
import { wordsIn } from '@/text';
import { type PinPrompt, type PinQuestion, usePinPrompt } from './PinPrompt';
import { PinPromptProvider } from './PinPromptProvider';

const { pins } = wordsIn('zh');
const [first, second] = ['许敏', '何立'] as readonly string[] as readonly [MemberName, MemberName];

function Asking({ question }: { readonly question: PinQuestion }) {
  const { askPins } = usePinPrompt();
  const [given, setGiven] = useState<Awaited<ReturnType<PinPrompt['askPins']>> | undefined>(
    undefined,
  );
  return (
    <>
      <button type="button" onClick={() => void askPins(question).then(setGiven)}>
        ask
      </button>
      <output>{JSON.stringify(given)}</output>
    </>
  );
}

async function asked(kind: 'oneOf' | 'allOf', wrong: PinQuestion['wrong'] = null) {
  const names = [first, second];
  const question: PinQuestion = {
    purpose: 'sign',
    need: { all: [], oneOf: [], byHands: false, [kind === 'oneOf' ? 'oneOf' : 'all']: names },
    keyless: [],
    what: '更正实到会',
    wrong,
    mayGoWithout: false,
  };
  render(
    <PinPromptProvider>
      <Asking question={question} />
    </PinPromptProvider>,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'ask' }));
  return user;
}

/** What the digits of the numeric pad are while NumLock is off. */
const OFF = ['Insert', 'End', 'ArrowDown', 'PageDown', 'ArrowLeft', 'Clear', 'ArrowRight'];

/** The answer is drawn once the promise of it was kept, which is after the press. */
const isGiven = (pins: readonly PinGiven[] | null) =>
  waitFor(() =>
    expect(screen.getByRole('status', { hidden: true })).toHaveTextContent(JSON.stringify(pins)),
  );

test('one scrutineer is chosen, says what is witnessed, and Enter answers', async () => {
  const user = await asked('oneOf');
  expect(screen.getByRole('dialog')).toHaveTextContent('更正实到会');
  await user.click(screen.getByRole('radio', { name: second }));
  await user.type(screen.getByLabelText(pins.prompt.pinOf(second)), '222222{Enter}');
  await isGiven([{ name: second, pin: '222222' }]);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('one of several is chosen by a digit, and the digits after it are the PIN', async () => {
  const user = await asked('oneOf');
  // Where a browser puts the focus when the dialog opens.
  screen.getByRole('radio', { name: first }).focus();
  await user.keyboard('2222222{Enter}');
  await isGiven([{ name: second, pin: '222222' }]);
});

test('on the numeric pad with NumLock off the digits are the PIN all the same', async () => {
  const user = await asked('oneOf');
  await user.click(screen.getByRole('radio', { name: second }));
  const field = screen.getByLabelText(pins.prompt.pinOf(second));
  for (const key of ['End', 'ArrowDown', 'PageDown', 'ArrowLeft', 'Clear', 'ArrowRight'])
    fireEvent.keyDown(field, { key, code: `Numpad${OFF.indexOf(key)}` });
  await user.type(field, '{Enter}');
  await isGiven([{ name: second, pin: '123456' }]);
});

test('digits typed after a name was pressed are its PIN, and choose nobody else', async () => {
  const user = await asked('oneOf');
  await user.click(screen.getByRole('radio', { name: second }));
  await user.keyboard('122222{Enter}');
  await isGiven([{ name: second, pin: '122222' }]);
});

test('every scrutineer gives a PIN where all must', async () => {
  const user = await asked('allOf');
  await user.type(screen.getByLabelText(pins.prompt.pinOf(first)), '111111');
  await user.click(screen.getByRole('button', { name: pins.prompt.confirm }));
  expect(screen.getByRole('dialog')).toHaveTextContent(pins.prompt.tooShort);
  await user.type(screen.getByLabelText(pins.prompt.pinOf(second)), '222222');
  await user.click(screen.getByRole('button', { name: pins.prompt.confirm }));
  await isGiven([
    { name: first, pin: '111111' },
    { name: second, pin: '222222' },
  ]);
});

test('a wrong PIN is said with how often, and turning back gives none', async () => {
  const user = await asked('oneOf', { name: second, times: 3 });
  expect(screen.getByRole('alert')).toHaveTextContent(pins.prompt.wrongBody(3));
  expect(screen.getByLabelText(pins.prompt.pinOf(second))).toHaveFocus();
  await user.click(screen.getByRole('button', { name: pins.prompt.back }));
  await isGiven(null);
});

test('digits are hidden and not kept by the browser', async () => {
  await asked('allOf');
  const field = screen.getByLabelText(pins.prompt.pinOf(first));
  expect(field).toHaveAttribute('type', 'password');
  expect(field).toHaveAttribute('inputmode', 'numeric');
  expect(field).toHaveAttribute('autocomplete', 'one-time-code');
});
