import { HallRun } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import {
  castHere,
  committeeForm,
  countedHere,
  secretaryForm,
  withForms,
} from '@test/drivers/severalForms';
import { configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { MeetingControllerContext } from '@/controller/react/MeetingControllerContext';
import { PinPromptProvider } from '@/features/shared/PinPromptProvider';
import { wordsIn } from '@/text';
import { RoundBar } from './RoundBar';

// A whole meeting is held before each test: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 20_000 });

const { frame, terms } = wordsIn('zh');
const words = frame.rounds;

const show = ({ controller }: HallRun) =>
  render(
    <MeetingControllerContext value={controller}>
      <PinPromptProvider>
        <RoundBar />
      </PinPromptProvider>
    </MeetingControllerContext>,
  );
const bar = () => within(screen.getByRole('region', { name: words.label }));

test('a meeting with one paper and one round has nothing to say here', async () => {
  show(await HallRun.to('prepared', { members: 12 }));
  expect(screen.queryByRole('region', { name: words.label })).toBeNull();
});

test('which paper is at hand, its colour in words, and one press to the other', async () => {
  const run = await withForms([committeeForm(), secretaryForm()]);
  show(run);
  expect(bar().getByText(terms.coloured('委员选票', '粉红色'))).toBeVisible();
  expect(bar().getByText(terms.round(1, 'first'))).toBeVisible();
  await userEvent.click(bar().getByRole('button', { name: words.turnTo('书记选票') }));
  expect(await bar().findByRole('button', { name: words.turnTo('委员选票') })).toBeEnabled();
  expect(run.meeting.round.form).toBe('F2');
  expect(window.location.hash).toBe(`#/meeting/${run.id}/headCount`);
  expect(bar().getByText(terms.coloured('书记选票', '黄色')).closest('p')).toHaveFocus();
});

test('nothing is turned to that has ended', async () => {
  const run = await withForms([committeeForm()]);
  await castHere(run);
  await countedHere(
    run,
    Array.from({ length: 8 }, () => marked('ooo-')),
  );
  await run.submit(
    { type: 'formSet', form: secretaryForm() },
    { type: 'formSelected', form: secretaryForm().id },
  );
  show(run);
  expect(bar().queryByRole('button')).toBeNull();
});

test('a window that only looks turns to nothing', async () => {
  const run = await withForms([committeeForm(), secretaryForm()]);
  run.controller.store.setState({ mode: 'looks' });
  show(run);
  expect(bar().getByRole('button', { name: words.turnTo('书记选票') })).toBeDisabled();
});
