import { eventually } from '@test/drivers/eventually';
import { HallRun, PINS } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { CHIEF, COUNTER } from '@test/drivers/people';
import { act, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { MeetingControllerContext } from '@/controller/react/MeetingControllerContext';
import { PinPromptProvider } from '@/features/shared/PinPromptProvider';
import { wordsIn } from '@/text';
import { MeetingPlace } from './MeetingPlace';

// A whole meeting is held before each test: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 20_000 });

const { figures, frame, pins, refusals, terms } = wordsIn('zh');
const PLAN = { members: 12, present: 10, received: 12 };

function show(run: HallRun, place?: string) {
  render(
    <MeetingControllerContext value={run.controller}>
      <PinPromptProvider>
        <MeetingPlace place={place} />
      </PinPromptProvider>
    </MeetingControllerContext>,
  );
}

const strip = () => screen.getByRole('region', { name: frame.figures.label });
const figureOf = (label: string) => within(strip()).getByText(label).nextSibling;
const again = (figure: keyof typeof terms.figure) =>
  figures.again.named(figures.again.countAgain, terms.figure[figure]);

async function returning(count: number): Promise<HallRun> {
  const run = await HallRun.to('voted', PLAN);
  await run.submit(
    { type: 'procedureRecorded', procedure: 'boxOpened' },
    { type: 'procedureRecorded', procedure: 'papersMixed' },
    { type: 'returnedCounted', count },
  );
  return run;
}

test('where it breaks it is said on every screen, with the way to count again', async () => {
  const run = await returning(11);
  show(run, 'record');
  expect(figureOf(frame.figures.returned)).toHaveTextContent(`11✕ ${frame.figures.breaks}`);
  expect(within(strip()).getAllByText(`✕ ${frame.figures.breaks}`)).toHaveLength(1);
  const said = refusals['returned.overLimit']({ returned: 11, limit: 10, figure: 'voters' });
  expect(screen.getByText(`✕ ${said.what}`)).toBeVisible();
  expect(screen.getByText(said.why)).toBeVisible();
  expect(screen.getByRole('button', { name: again('returned') })).toBeEnabled();
});

test('counted again from the strip it fits, the way goes, and the focus is not lost', async () => {
  const user = userEvent.setup();
  const run = await returning(11);
  show(run, 'record');
  await user.click(screen.getByRole('button', { name: again('returned') }));
  const dialog = within(screen.getByRole('dialog'));
  await user.type(dialog.getByLabelText(figures.again.newFigure), '10');
  await user.type(
    dialog.getByLabelText(figures.again.reason, { exact: false }),
    figures.reasons.miscounted,
  );
  await user.click(dialog.getByRole('button', { name: figures.again.store }));
  await witness(user);
  await eventually(() =>
    expect(screen.queryByRole('button', { name: again('returned') })).toBeNull(),
  );
  expect(figureOf(frame.figures.returned)).toHaveTextContent(/^10$/);
  expect(run.meeting.round.figures.returned).toBe(10);
  expect(document.activeElement).not.toBe(document.body);
});

test('papers still to be entered are no break; more than came back are', async () => {
  const run = await returning(2);
  await run.submit({ type: 'operatorChanged', operator: COUNTER });
  await run.enter(marked('ooo-'));
  show(run, 'record');
  expect(figureOf(frame.figures.entered)).toHaveTextContent(`1${frame.figures.left(1)}`);
  expect(figureOf(frame.figures.valid)).toHaveTextContent(/^1$/);
  expect(figureOf(frame.figures.void)).toHaveTextContent(/^0$/);
  expect(screen.queryByText(frame.figures.breaks, { exact: false })).toBeNull();
  await act(() => run.enter(marked('oooo')));
  await act(() =>
    run.submit({ type: 'figureCountedAgain', figure: 'returned', value: 1, reason: '两张粘连' }),
  );
  await eventually(() =>
    expect(figureOf(frame.figures.entered)).toHaveTextContent(`2✕ ${frame.figures.breaks}`),
  );
  expect(screen.getByRole('button', { name: again('returned') })).toBeEnabled();
});

test('a void round says that it is void, and nothing is counted again', async () => {
  const run = await returning(11);
  await run.submit({ type: 'roundVoided' });
  show(run, 'record');
  expect(screen.getByText(frame.figures.voided)).toBeVisible();
  expect(screen.queryByRole('button', { name: again('returned') })).toBeNull();
  expect(figureOf(frame.figures.entered)).toHaveTextContent(/^—$/);
});

async function witness(user: ReturnType<typeof userEvent.setup>) {
  const prompt = within(await screen.findByRole('dialog', { name: pins.prompt.titleOne }));
  await user.click(prompt.getByRole('radio', { name: CHIEF }));
  await user.type(prompt.getByLabelText(pins.prompt.pinOf(CHIEF)), PINS.get(CHIEF) ?? '');
  await user.click(prompt.getByRole('button', { name: pins.prompt.confirm }));
}
