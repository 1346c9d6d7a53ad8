import { HallRun } from '@test/drivers/hallRun';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { MeetingControllerContext } from '@/controller/react/MeetingControllerContext';
import { PinPromptProvider } from '@/features/shared/PinPromptProvider';
import { zh } from '@/text/zh';
import { ReadinessScreen } from './ReadinessScreen';

const words = zh.readiness;

async function show() {
  const run = await HallRun.to('voted');
  render(
    <MeetingControllerContext value={run.controller}>
      <PinPromptProvider>
        <ReadinessScreen />
      </PinPromptProvider>
    </MeetingControllerContext>,
  );
  const row = (check: keyof typeof words.checks) => {
    const found = screen
      .getAllByRole('listitem')
      .find((item) => item.textContent.includes(words.checks[check].what));
    if (found === undefined) throw new Error(`no line for ${check}`);
    return found;
  };
  return {
    run,
    row,
    press: (name: string) => userEvent.click(screen.getByRole('button', { name })),
  };
}

test('every line says how it is and, where it is not good, what to do', async () => {
  const { row } = await show();
  expect(screen.getAllByRole('listitem')).toHaveLength(Object.keys(words.checks).length);
  expect(row('twoCopies')).toHaveTextContent(words.results.good);
  expect(row('twoCopies')).not.toHaveTextContent(words.checks.twoCopies.todo);
  // The meeting of the tests was on another day.
  expect(row('clock')).toHaveTextContent(words.results.bad);
  expect(row('clock')).toHaveTextContent(words.checks.clock.todo);
  // This browser of the tests tells neither.
  expect(row('mains')).toHaveTextContent(words.results.unknown);
  expect(row('printer')).toHaveTextContent(words.results.unknown);
});

test('what only a person can say is asked, and recorded with the rest, whatever it is', async () => {
  const { run, row, press } = await show();
  await userEvent.click(within(row('printer')).getByRole('button', { name: words.yes }));
  await userEvent.click(within(row('notPrivate')).getByRole('button', { name: words.no }));
  expect(row('printer')).toHaveTextContent(words.results.good);
  expect(row('notPrivate')).toHaveTextContent(words.checks.notPrivate.todo);
  await press(words.recordRegardless);
  expect(await screen.findByText(/已记下/)).toBeVisible();
  const { readiness } = run.meeting;
  expect(readiness?.regardless).toBe(true);
  const result = (check: string) => readiness?.checks.find((one) => one.check === check)?.result;
  expect([result('printer'), result('notPrivate'), result('mains')]).toEqual([
    'good',
    'bad',
    'unknown',
  ]);
});

test('the test page of the printer is what is printed', async () => {
  const { press } = await show();
  const print = vi.spyOn(window, 'print').mockReturnValue();
  await press(words.printTest);
  expect(print).toHaveBeenCalledOnce();
  expect(screen.getByRole('heading', { name: words.testPage.title })).toBeInTheDocument();
});

test('after how long without anybody the screen is covered is chosen for this device', async () => {
  await show();
  const { after } = zh.pause;
  const choice = (minutes: number) => screen.getByRole('radio', { name: after.minutes(minutes) });
  expect(choice(10)).toBeChecked();
  await userEvent.click(choice(3));
  expect(choice(3)).toBeChecked();
  expect(localStorage.getItem('jipiaotai.coverAfter')).toBe('3');
  await userEvent.click(choice(10));
});
