import { HallRun, pinOf } from '@test/drivers/hallRun';
import { formOf } from '@test/drivers/otherBallots';
import { marked } from '@test/drivers/papers';
import { CANDIDATES, CHIEF } from '@test/drivers/people';
import { C1, castHere, withForms } from '@test/drivers/severalForms';
import { configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { MeetingControllerContext } from '@/controller/react/MeetingControllerContext';
import { CountScreen } from '@/features/count/CountScreen';
import { PinPromptProvider } from '@/features/shared/PinPromptProvider';
import { wordsIn } from '@/text';

// A whole meeting is held before each test: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 20_000 });

const { handTotals, count, pins } = wordsIn('zh');
const { totals, ways } = handTotals;
const button = (name: string) => screen.getByRole('button', { name });

function show(run: HallRun): HallRun {
  render(
    <MeetingControllerContext value={run.controller}>
      <PinPromptProvider>
        <CountScreen />
      </PinPromptProvider>
    </MeetingControllerContext>,
  );
  return run;
}

const EIGHT = { members: 10, present: 8, received: 8 };
const ALL = { for: 2, against: 0, abstain: 0, illegible: 0 };
const NONE = { ...ALL, for: 0, against: 2 };

async function withPacketByHand(): Promise<HallRun> {
  const run = await HallRun.to('opened', EIGHT);
  await run.submit({
    type: 'packetCountedByHand',
    packet: 1,
    totals: {
      papers: 2,
      void: 0,
      contests: [{ contest: C1, overvoted: 0, candidates: [ALL, ALL, ALL, NONE], writeIns: [] }],
    },
  });
  return show(run);
}

test('a packet that is begun is ended first; its papers stay as they are', async () => {
  const user = userEvent.setup();
  const run = await HallRun.to('opened', EIGHT);
  await run.enter(marked('ooox'), marked('ooox'));
  show(run);
  await user.click(button(ways.enter));
  expect(await screen.findByText(totals.begun(1, 2))).toBeVisible();
  expect(screen.queryByLabelText(totals.papers)).toBeNull();
  await user.click(button(totals.end(1, 2)));
  expect(await screen.findByRole('dialog', { name: totals.title(2) })).toBeVisible();
  expect(screen.getByLabelText(totals.papers)).toHaveValue('');
  expect(run.meeting.round.entered).toBe(2);
});

test('the packet list and the board have a packet counted by hand with its figures', async () => {
  await withPacketByHand();
  expect(screen.getByText(handTotals.packet.title)).toBeVisible();
  expect(screen.getByText(handTotals.packet.note)).toBeVisible();
  expect(screen.getByText(count.progress(2, 6))).toBeVisible();
});

test('totals are withdrawn with a reason before a scrutineer; the packet is empty then', async () => {
  const user = userEvent.setup();
  const run = await withPacketByHand();
  await user.click(button(handTotals.packet.withdraw));
  await user.click(button(handTotals.withdraw.run));
  expect(await screen.findByText(handTotals.withdraw.reasonMissing)).toBeVisible();
  await user.click(button(handTotals.withdraw.reasons[0]));
  await user.click(button(handTotals.withdraw.run));
  await user.click(await screen.findByRole('radio', { name: CHIEF }));
  await user.type(screen.getByLabelText(pins.prompt.pinOf(CHIEF)), pinOf(CHIEF));
  await user.click(button(pins.prompt.confirm));
  expect(await screen.findByText(count.progress(0, 8))).toBeVisible();
  expect(run.meeting.round.packets[0]?.byHand).toBeNull();
});

test('officers who are evaluated: it is said that totals by hand are not taken over', async () => {
  const run = await withForms([formOf({ kind: 'evaluation' }, CANDIDATES)]);
  await castHere(run);
  show(run);
  expect(screen.getByText(ways.notGraded)).toBeVisible();
  expect(screen.queryByRole('button', { name: ways.enter })).toBeNull();
});
