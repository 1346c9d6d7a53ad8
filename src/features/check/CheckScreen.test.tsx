import { HallRun } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import {
  COMMITTEE,
  castHere,
  markedIn,
  paperForBoth,
  SECRETARY,
  withForms,
} from '@test/drivers/severalForms';
import { configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { MeetingControllerContext } from '@/controller/react/MeetingControllerContext';
import { PinPromptProvider } from '@/features/shared/PinPromptProvider';
import { wordsIn } from '@/text';
import { CheckScreen } from './CheckScreen';

// A whole meeting is held before each test: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 20_000 });

const { check, count, frame } = wordsIn('zh');

async function afterEntering(papers: number) {
  const run = await HallRun.to('opened', { members: 8, present: 7, received: 8 });
  await run.enter(...Array.from({ length: papers }, () => marked('ooo-')));
  return show(run);
}

function show(run: HallRun): HallRun {
  render(
    <MeetingControllerContext value={run.controller}>
      <PinPromptProvider>
        <CheckScreen />
      </PinPromptProvider>
    </MeetingControllerContext>,
  );
  return run;
}

test('while entered and returned differ counting cannot close, and it is said what to do', async () => {
  const user = userEvent.setup();
  const run = await afterEntering(5);
  expect(screen.getByText(check.missing(2))).toBeVisible();
  expect(screen.getByText(check.missingSteps.again)).toBeVisible();
  const row = screen.getByRole('row', { name: new RegExp(check.equations.enteredIsReturned) });
  expect(row).toHaveTextContent('5 ≠ 7');
  expect(row).toHaveTextContent(`✕ ${check.breaks}`);
  await user.click(screen.getByRole('button', { name: check.close }));
  expect(await screen.findByText(frame.answered.refused)).toBeVisible();
  expect(run.meeting.round.countingClosed).toBe(false);
});

test('in balance every equation is green, and one press closes counting', async () => {
  const user = userEvent.setup();
  const run = await afterEntering(7);
  expect(screen.queryByText(check.breaks, { exact: false })).toBeNull();
  expect(screen.getAllByText('7 + 0 + 0 + 0 = 7')).toHaveLength(3);
  await user.click(screen.getByRole('button', { name: check.close }));
  expect(await screen.findByText(check.closed)).toBeVisible();
  expect(run.meeting.round.countingClosed).toBe(true);
});

test('who stands in both contests of a paper is added up in each, and it is said in which', async () => {
  const run = await withForms([paperForBoth()]);
  await castHere(run);
  await run.enter(...Array.from({ length: 8 }, () => markedIn('oooo-', 'o-')));
  show(run);
  for (const office of [COMMITTEE, SECRETARY]) {
    const what = count.inContest(office, check.equations.candidateSplits('丁小宁'));
    expect(screen.getByRole('rowheader', { name: what })).toBeVisible();
  }
});
