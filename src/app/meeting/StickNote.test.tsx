import { HallRun } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { newDevice } from '@test/drivers/platform';
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MeetingControllerContext } from '@/controller/react/MeetingControllerContext';
import type { StickState } from '@/controller/stick/stickState';
import type { PickFolder } from '@/storage/stick/stickFolder';
import { wordsIn } from '@/text';
import { StickNote } from './StickNote';
import { savedFiles } from './savedFiles';

const { stick: words } = wordsIn('zh');
const SMALL = { members: 9, present: 8, received: 8 };

async function show(pick: PickFolder | null, to: 'prepared' | 'opened' = 'opened') {
  const run = await HallRun.to(to, SMALL, newDevice(undefined, pick));
  render(
    <MeetingControllerContext value={run.controller}>
      <StickNote />
    </MeetingControllerContext>,
  );
  return run;
}
const choosesNone: PickFolder = () => Promise.resolve(null);
const copied = (run: HallRun, state: StickState) =>
  act(() => run.controller.stick.store.setState(state, true));
const written = ({ controller }: HallRun) => {
  const { meeting, head } = controller.store.getState();
  return { meeting, head };
};
const button = ({ what, now }: { readonly what: string; readonly now: string }) =>
  screen.getByRole('button', { name: `${what} ${now}` });

test('the copy says up to which entry it goes, and in the count up to which paper', async () => {
  const run = await show(choosesNone);
  expect(button(words.none)).toBeEnabled();
  copied(run, { kind: 'writes', written: null, slow: false });
  expect(screen.getByText(words.writing.now)).toBeVisible();
  copied(run, { kind: 'writes', written: written(run), slow: false });
  expect(screen.getByText(words.entry(written(run).head.seq))).toBeVisible();
  await act(() => run.enter(marked('ooox'), marked('ooox')));
  copied(run, { kind: 'writes', written: written(run), slow: false });
  expect(screen.getByText(words.paper(1, 2))).toBeVisible();
  expect(screen.queryByText(words.slow)).toBeNull();
  copied(run, { kind: 'writes', written: written(run), slow: true });
  expect(screen.getByText(words.slow)).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});

test.each(['out', 'full', 'failed'] as const)(
  'a stick that is %s interrupts, and a press tries again',
  async (why) => {
    const pick = vi.fn(choosesNone);
    const run = await show(pick, 'prepared');
    copied(run, { kind: 'trouble', why, written: null });
    expect(screen.getByRole('alert')).toHaveTextContent(words.trouble[why].what);
    await userEvent.click(button(words.trouble[why]));
    expect(pick).toHaveBeenCalledOnce();
    expect(document.body).toHaveFocus();
  },
);

test('where the browser has no folder dialog a file is asked for at the end of each step, once', async () => {
  const run = await show(null, 'prepared');
  expect(screen.getByText(words.file.due.what)).toBeVisible();
  const checked = vi.spyOn(run.controller, 'checkStored');
  await userEvent.click(button(words.file.due));
  expect(checked).toHaveBeenCalledOnce();
  expect(offered).toHaveBeenCalledOnce();
  const { seq } = run.controller.store.getState().head;
  expect(screen.getByText(words.entry(seq))).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
  await act(() => run.signedIn());
  expect(button(words.file.due)).toBeVisible();
});

test('a window that only looks has no copy to care for, nor has a meeting that is over', async () => {
  const run = await show(choosesNone, 'prepared');
  act(() => run.controller.store.setState({ mode: 'looks' }));
  expect(screen.queryByRole('button')).toBeNull();
  const { meeting } = run;
  act(() =>
    run.controller.store.setState({ mode: 'writes', meeting: { ...meeting, ending: 'closed' } }),
  );
  expect(screen.queryByRole('button')).toBeNull();
});

const offered = vi.fn(() => 'blob:');
beforeEach(() => {
  const there = { createObjectURL: offered, revokeObjectURL: vi.fn() };
  vi.stubGlobal('URL', Object.assign(class extends URL {}, there));
});
afterEach(() => {
  savedFiles.setState(new Map(), true);
  offered.mockClear();
});
