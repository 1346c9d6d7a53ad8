import { byMembers, formOf } from '@test/drivers/otherBallots';
import { BLANK_KEYS } from '@test/drivers/padKeys';
import { castHere, committeeForm, withForms } from '@test/drivers/severalForms';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { MeetingControllerContext } from '@/controller/react/MeetingControllerContext';
import type { BallotForm } from '@/election/events/ballot';
import { CoverProvider } from '@/features/shared/cover/CoverProvider';
import { PinPromptProvider } from '@/features/shared/PinPromptProvider';
import { wordsIn } from '@/text';
import { CountScreen } from './CountScreen';

// A whole meeting is held before each test: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const { pause } = wordsIn('zh');

afterEach(() => localStorage.clear());

const press = (...codes: readonly string[]) => {
  for (const code of codes) fireEvent.keyDown(document.body, { code });
};
const wait = (minutes: number) => act(() => void vi.advanceTimersByTime(minutes * 60_000));
const cover = () => screen.queryByRole('dialog', { name: pause.title });

test.each<[string, BallotForm, readonly string[]]>([
  ['of an election', committeeForm(), ['Digit2']],
  ['found blank', committeeForm(), BLANK_KEYS],
  ['that recommends or evaluates', formOf(byMembers), BLANK_KEYS],
])(
  'a half-typed paper %s is not covered, and the pad is once it is empty',
  async (_what, form, keys) => {
    const run = await withForms([form]);
    await castHere(run);
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
    render(
      <MeetingControllerContext value={run.controller}>
        <PinPromptProvider>
          <CoverProvider>
            <CountScreen />
          </CoverProvider>
        </PinPromptProvider>
      </MeetingControllerContext>,
    );
    press(...keys);
    wait(60);
    expect(cover()).toBeNull();
    press('Delete');
    wait(10.1);
    expect(cover()).toBeVisible();
  },
);
