import { HallRun, pinOf, type Stage } from '@test/drivers/hallRun';
import { CHIEF, COUNTER, PRESIDING, SCRUTINEER } from '@test/drivers/people';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { MeetingController } from '@/controller/MeetingController';
import { openMeeting } from '@/controller/openMeeting';
import { MeetingControllerContext } from '@/controller/react/MeetingControllerContext';
import { PinPromptProvider } from '@/features/shared/PinPromptProvider';
import { wordsIn } from '@/text';
import { CoverProvider } from './CoverProvider';
import { useCover, usePreventsCover } from './cover';
import { chooseCoverAfter } from './coverAfter';

// A whole meeting is held before each test: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const { pause, pins, hands, count } = wordsIn('zh');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
});

afterEach(() => localStorage.clear());

const wait = (minutes: number) => act(() => void vi.advanceTimersByTime(minutes * 60_000));

/** A page with a field to type into, a button that covers it, and perhaps a half-typed paper. */
function Page({ holds }: { readonly holds: boolean }) {
  const cover = useCover();
  usePreventsCover(holds);
  return (
    <>
      <input aria-label="page" />
      <button type="button" onClick={cover}>
        {pause.button}
      </button>
    </>
  );
}

const page = (controller: MeetingController, holds = false) => (
  <MeetingControllerContext value={controller}>
    <PinPromptProvider>
      <CoverProvider>
        <Page holds={holds} />
      </CoverProvider>
    </PinPromptProvider>
  </MeetingControllerContext>
);

async function desk(stage: Stage = 'opened') {
  const run = await HallRun.to(stage, { members: 12, present: 10, received: 11 });
  return { run, ...render(page(run.controller)) };
}

const cover = () => screen.queryByRole('dialog', { name: pause.title });
const coverIsGone = () => waitFor(() => expect(cover()).toBeNull());
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const pressPause = () => press(pause.button);
const openWith = () => press(new RegExp(`^${pause.open}`));

async function give(name: typeof CHIEF, pin: string) {
  await userEvent.click(await screen.findByRole('radio', { name }));
  await userEvent.type(screen.getByLabelText(pins.prompt.pinOf(name)), `${pin}{Enter}`);
}

describe('the unwatched desk', () => {
  test('is covered after ten minutes, and gives back what was typed and where', async () => {
    const { run } = await desk();
    const field = screen.getByLabelText('page');
    await userEvent.type(field, '王');
    wait(9.6);
    expect(screen.getByRole('status')).toHaveTextContent(pause.soon);
    wait(0.5);
    expect(cover()).toHaveTextContent(count.progress(0, run.meeting.round.figures.returned ?? 0));
    expect(cover()).toHaveTextContent(pause.kept);
    expect(screen.queryByText(pause.soon)).toBeNull();
    await openWith();
    await give(COUNTER, pinOf(COUNTER));
    await coverIsGone();
    expect(field).toHaveValue('王');
    expect(localStorage).toHaveLength(0);
  });

  test('after as many as were chosen on this device', async () => {
    await desk();
    act(() => chooseCoverAfter(3));
    wait(3.1);
    expect(cover()).toBeVisible();
    act(() => chooseCoverAfter(10));
  });

  test('is not covered over a half-typed paper, and ten minutes after it was stored', async () => {
    const { run, rerender } = await desk();
    rerender(page(run.controller, true));
    wait(60);
    expect(cover()).toBeNull();
    rerender(page(run.controller));
    wait(9.9);
    expect(cover()).toBeNull();
    wait(0.2);
    expect(cover()).toBeVisible();
  });

  test('nor while a dialog waits for an answer, as one for signing', async () => {
    await desk();
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.showModal();
    wait(60);
    expect(cover()).toBeNull();
    dialog.remove();
    wait(10.1);
    expect(cover()).toBeVisible();
  });

  test('but a pause covers a half-typed paper at once', async () => {
    const { run, rerender } = await desk();
    rerender(page(run.controller, true));
    await pressPause();
    expect(cover()).toBeVisible();
  });
});

describe('a cover', () => {
  test('is opened by the password of any officer; a wrong one is on the record, a right one is not', async () => {
    const { run } = await desk();
    const before = run.controller.rows().length;
    await pressPause();
    await openWith();
    const names = screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent);
    expect(names).toEqual(
      [PRESIDING, CHIEF, SCRUTINEER, COUNTER].map((name, i) => `${i + 1}${name}`),
    );
    await give(CHIEF, pinOf(COUNTER));
    expect(await screen.findByText(pins.prompt.wrongTitle(CHIEF))).toBeVisible();
    expect(screen.getByText(pins.uncover.wrongBody(1))).toBeVisible();
    expect(run.controller.rows()).toHaveLength(before + 1);
    expect([...run.meeting.wrongPins]).toEqual([[CHIEF, 1]]);
    await userEvent.click(screen.getByRole('button', { name: pins.uncover.back }));
    expect(cover()).toBeVisible();
    await openWith();
    await give(CHIEF, pinOf(CHIEF));
    await coverIsGone();
    expect(run.controller.rows()).toHaveLength(before + 1);
  });

  test('is there again when the page is loaded again, and covers the other windows', async () => {
    const { run, unmount } = await desk();
    await pressPause();
    unmount();
    const looks = await openMeeting(run.id, run.device);
    if (!looks.ok) throw new Error(looks.lost.why);
    const { unmount: leave } = render(page(looks.controller));
    expect(cover()).toHaveTextContent(pause.elsewhere);
    // What was not stored went with the page.
    expect(cover()).not.toHaveTextContent(pause.kept);
    expect(screen.queryByRole('button', { name: new RegExp(`^${pause.open}`) })).toBeNull();
    // The window that writes opens it.
    const key = `jipiaotai.covered.${run.id}`;
    localStorage.removeItem(key);
    act(() => void fireEvent(window, new StorageEvent('storage', { key, newValue: null })));
    expect(cover()).toBeNull();
    localStorage.setItem(key, '1');
    act(() => void fireEvent(window, new StorageEvent('storage', { key, newValue: '1' })));
    expect(cover()).toBeVisible();
    leave();
    looks.controller.close();
  });

  test('is there where the browser stores nothing, too', async () => {
    for (const method of ['getItem', 'setItem', 'removeItem'] as const)
      vi.spyOn(Storage.prototype, method).mockImplementation(() => {
        throw new Error('storage is switched off');
      });
    await desk();
    await pressPause();
    expect(cover()).toBeVisible();
    await openWith();
    await give(CHIEF, pinOf(CHIEF));
    await coverIsGone();
  });

  test('is not taken off by Esc, nor printed', async () => {
    await desk();
    await pressPause();
    const dialog = cover();
    if (dialog === null) throw new Error('not covered');
    fireEvent(dialog, new Event('cancel', { cancelable: true }));
    (dialog as HTMLDialogElement).close();
    fireEvent(dialog, new Event('close'));
    expect(cover()).toBeVisible();
    expect((dialog as HTMLDialogElement).open).toBe(true);
    expect(document.body.className).not.toBe('');
  });

  test('is opened by the hall where nobody has a password that works', async () => {
    const { run } = await desk();
    await pressPause();
    const ask = async (votes: string) => {
      const hall = screen.getByRole('dialog', { name: pause.hall.title });
      await userEvent.type(within(hall).getByLabelText(hands.form.for), votes);
      await userEvent.click(within(hall).getByRole('button', { name: hands.form.store }));
    };
    await openWith();
    await press(pins.uncover.cannotSign);
    await ask('5');
    expect(await screen.findByText(pause.hall.notPassed)).toBeVisible();
    expect(run.meeting.deviations).toEqual([]);
    expect(cover()).not.toBeNull();
    await ask('6');
    await coverIsGone();
    expect(run.meeting.deviations).toMatchObject([{ kind: 'deskUncovered' }]);
  });
});

describe('where no password could be given', () => {
  test('nothing is covered by itself, and Enter ends a pause', async () => {
    const { run } = await desk('signedIn');
    wait(60);
    expect(cover()).toBeNull();
    const before = run.controller.rows().length;
    await pressPause();
    expect(cover()).toBeVisible();
    await press(new RegExp(`^${pause.resume}`));
    await coverIsGone();
    expect(run.controller.rows()).toHaveLength(before);
  });

  test('Esc ends it as well', async () => {
    await desk('signedIn');
    await pressPause();
    fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
    await coverIsGone();
  });
});
