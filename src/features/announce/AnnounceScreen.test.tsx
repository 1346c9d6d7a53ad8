import { HallRun, PINS, pinOf } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { CHIEF, PRESIDING, SCRUTINEER } from '@test/drivers/people';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { MeetingControllerContext } from '@/controller/react/MeetingControllerContext';
import { CoverProvider } from '@/features/shared/cover/CoverProvider';
import { PinPromptProvider } from '@/features/shared/PinPromptProvider';
import { wordsIn } from '@/text';
import { AnnounceScreen } from './AnnounceScreen';
import { CloseScreen } from './CloseScreen';

const { announce, documents, frame, pause, pins, refusals } = wordsIn('zh');
const user = userEvent.setup({ delay: null });

async function counted() {
  const run = await HallRun.to('opened', { members: 8, present: 7, received: 8 });
  await run.enter(...Array.from({ length: 7 }, () => marked('ooox')));
  await run.submit({ type: 'countingClosed' }, { type: 'sheetDrawn' });
  return run;
}

async function signed() {
  const run = await counted();
  for (const name of [CHIEF, SCRUTINEER])
    await run.controller.signSheet(name, PINS.get(name) ?? '');
  return run;
}

const show = (run: HallRun, screenShown: React.ReactNode) =>
  render(
    <MeetingControllerContext value={run.controller}>
      <PinPromptProvider>{screenShown}</PinPromptProvider>
    </MeetingControllerContext>,
  );

/** Who presides gives the PIN. */
const presides = async () =>
  user.type(
    await screen.findByLabelText(pins.prompt.pinOf(PRESIDING)),
    `${pinOf(PRESIDING)}{Enter}`,
  );

test('figures, then votes, then who is elected; announced only after a second press', async () => {
  const run = await signed();
  show(run, <AnnounceScreen />);
  const aloud = screen.getByRole('article', { name: announce.title });
  expect(aloud).toHaveTextContent(/发出选票7收回选票7有效票7无效票0.*丁小宁.*7 票.*当选 3 人/);
  await user.click(screen.getByRole('button', { name: announce.announce }));
  await user.click(screen.getByRole('button', { name: announce.confirm.back }));
  expect(run.meeting.round.announced).toBe(false);
  await user.click(screen.getByRole('button', { name: announce.announce }));
  await user.click(screen.getByRole('button', { name: announce.confirm.yes }));
  await presides();
  expect(await screen.findByText(announce.announced)).toHaveFocus();
  expect(run.meeting.round.announced).toBe(true);
});

test('a sheet that is not signed cannot be announced, and the page says who is missing', async () => {
  show(await counted(), <AnnounceScreen />);
  expect(screen.getByText(frame.step.closed)).toBeVisible();
  const missing = refusals['sheet.unsigned']({ names: [CHIEF, SCRUTINEER] });
  expect(screen.getByText(missing.what)).toBeVisible();
  expect(screen.queryByRole('button', { name: announce.announce })).toBeNull();
});

test('closing says that the keys go, and leaves a meeting to be read', async () => {
  const run = await signed();
  await run.submit({ type: 'announced' });
  show(run, <CloseScreen />);
  expect(screen.getByRole('article', { name: documents.title })).toBeVisible();
  await user.click(screen.getByRole('button', { name: announce.close.button }));
  expect(screen.getByText(announce.close.keys)).toBeVisible();
  await user.click(screen.getByRole('button', { name: announce.close.yes }));
  await presides();
  expect(await screen.findByText(announce.close.closed)).toHaveFocus();
  expect(run.meeting.ending).toBe('closed');
  expect(await run.device.database.wrappedKeys.count()).toBe(0);
});

test('a result that lies there to be read aloud is not covered, however long that takes', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
  const run = await signed();
  show(
    run,
    <CoverProvider>
      <AnnounceScreen />
    </CoverProvider>,
  );
  const wait = (minutes: number) => act(() => void vi.advanceTimersByTime(minutes * 60_000));
  wait(60);
  expect(screen.queryByRole('dialog', { name: pause.title })).toBeNull();
  await act(() => run.submit({ type: 'announced' }));
  wait(10.1);
  expect(screen.getByRole('dialog', { name: pause.title })).toBeVisible();
  localStorage.clear();
});
