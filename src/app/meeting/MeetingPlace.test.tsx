import { HallRun } from '@test/drivers/hallRun';
import { act, configure, render, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { MeetingControllerContext } from '@/controller/react/MeetingControllerContext';
import { PinPromptProvider } from '@/features/shared/PinPromptProvider';
import { wordsIn } from '@/text';
import { MeetingPlace } from './MeetingPlace';

// A whole meeting is held before each test: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 20_000 });

const { eventNames, frame, signIn } = wordsIn('zh');

function show(run: HallRun, place?: string) {
  render(
    <MeetingControllerContext value={run.controller}>
      <PinPromptProvider>
        <MeetingPlace place={place} />
      </PinPromptProvider>
    </MeetingControllerContext>,
  );
}

const heading = (step: keyof typeof frame.steps) =>
  screen.findByRole('heading', { level: 1, name: new RegExp(`${frame.steps[step]}$`) });
const rail = () => within(screen.getByRole('navigation', { name: frame.rail.label }));

test('a meeting opens at the step that is the hall’s now, and nobody is moved on when it is done', async () => {
  const run = await HallRun.to('prepared', { members: 12, present: 10 });
  show(run);
  await heading('signIn');
  await act(() => run.signedIn());
  await heading('signIn');
  const next = screen.getByRole('link', { name: new RegExp(frame.step.next(frame.steps.hands)) });
  expect(next).toHaveAttribute('href', `#/meeting/${run.id}/hands`);
  const { seq } = run.controller.store.getState().head;
  expect(screen.getByText(`✓ ${frame.stored(eventNames.memberArrived, seq)}`)).toBeVisible();
});

test('the rail tells what is done, what is now and what is later', async () => {
  show(await HallRun.to('signedIn', { members: 12, present: 10 }), 'prepare');
  await heading('prepare');
  const states = rail()
    .getAllByRole('link')
    .map((link) => within(link).getByRole('img').getAttribute('aria-label'));
  const { done, now, open, later } = frame.states;
  expect(states.slice(0, 5)).toEqual([done, done, now, open, later]);
  expect(rail().getByRole('link', { current: 'step' })).toHaveTextContent(frame.steps.prepare);
});

test('a step whose gate is closed says why, with the figures', async () => {
  show(await HallRun.to('signedIn', { members: 12, present: 9 }), 'hands');
  await heading('hands');
  expect(await screen.findByText(frame.step.closed)).toBeVisible();
  expect(screen.getByText(/12.*10.*9/)).toBeVisible();
});

test('a figure that breaks a gate is marked by words as well', async () => {
  const run = await HallRun.to('voted', { members: 12, present: 10 });
  await run.submit(
    { type: 'procedureRecorded', procedure: 'boxOpened' },
    { type: 'procedureRecorded', procedure: 'papersMixed' },
    { type: 'returnedCounted', count: 11 },
  );
  show(run);
  await heading('opening');
  const strip = within(screen.getByRole('region', { name: frame.figures.label }));
  expect(strip.getByText(frame.figures.returned).nextSibling).toHaveTextContent(
    `11✕ ${frame.figures.breaks}`,
  );
  expect(strip.getByText(frame.figures.voters).nextSibling).toHaveTextContent(/^10$/);
});

test('practice is marked above every screen', async () => {
  show(await HallRun.to('prepared', { members: 12, practice: true }), 'signIn');
  expect(await screen.findByText(frame.practice.body)).toBeVisible();
});

test('a window that only looks says so, and its buttons are grey', async () => {
  const run = await HallRun.to('signedIn', { members: 12, present: 10 });
  run.controller.store.setState({ mode: 'looks' });
  show(run, 'signIn');
  expect(await screen.findByText(frame.looks.title)).toBeVisible();
  expect(await screen.findByRole('button', { name: signIn.tick('党员04') })).toBeDisabled();
});
