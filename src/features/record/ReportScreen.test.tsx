import { closedMeeting } from '@test/drivers/files';
import { otherVotes, replaceEntries } from '@test/drivers/forge';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { checkRows } from '@/controller/check/checkRows';
import { openMeeting } from '@/controller/openMeeting';
import type { Platform } from '@/controller/platform';
import { MeetingControllerContext } from '@/controller/react/MeetingControllerContext';

import { wordsIn } from '@/text';
import { ReportScreen } from './ReportScreen';

const { frame, recordCheck, report } = wordsIn('zh');
const user = userEvent.setup({ delay: null });
const print = vi.fn();

beforeEach(() => {
  print.mockReset();
  vi.stubGlobal('print', print);
});

/** The summary of a closed meeting, with a check of its own from now on. */
async function shown(check: Platform['checkRows']) {
  const run = await closedMeeting();
  run.controller.close();
  const opened = await openMeeting(run.id, { ...run.device, checkRows: check });
  if (!opened.ok) throw new Error(opened.lost.why);
  const { controller } = opened;
  await waitFor(() => expect(controller.store.getState().check.kind).toBe('holds'));
  const { unmount } = render(
    <MeetingControllerContext value={controller}>
      <ReportScreen />
    </MeetingControllerContext>,
  );
  const button = await screen.findByRole('button', { name: report.print });
  await waitFor(() => expect(button).toBeEnabled());
  return { run, unmount, press: () => user.click(button) };
}

test('the record is checked before the summary is printed, and how far it has come is said', async () => {
  const check = vi.fn<Platform['checkRows']>(checkRows);
  const { press } = await shown(check);
  let answer = (): void => undefined;
  check.mockImplementationOnce((_, onProgress) => {
    onProgress({ done: 20, of: 60 });
    return new Promise((resolve) => {
      answer = () => resolve(null);
    });
  });
  await press();
  expect(await screen.findByText(recordCheck.entries(20, 60))).toBeVisible();
  await press();
  expect(print).not.toHaveBeenCalled();
  answer();
  await waitFor(() => expect(print).toHaveBeenCalledOnce());
  await waitFor(() => expect(screen.queryByText(recordCheck.entries(20, 60))).toBeNull());
});

test('a row forged after the announcement: the summary is not printed, and the page says why', async () => {
  const { run, press } = await shown(checkRows);
  await replaceEntries(run, otherVotes);
  await press();
  expect(await screen.findByText(recordCheck.print.title)).toBeVisible();
  expect(screen.getByText(recordCheck.print.lost(frame.gone.title))).toBeVisible();
  expect(print).not.toHaveBeenCalled();
});

test('what could not be checked is not printed, and the next press tries again', async () => {
  const check = vi.fn<Platform['checkRows']>(checkRows);
  const { press } = await shown(check);
  check.mockRejectedValueOnce(new Error('no worker, no memory'));
  await press();
  expect(await screen.findByText(recordCheck.print.notChecked)).toBeVisible();
  expect(print).not.toHaveBeenCalled();
  await press();
  await waitFor(() => expect(print).toHaveBeenCalledOnce());
  expect(screen.queryByText(recordCheck.print.notChecked)).toBeNull();
});

test('whoever leaves while it is checked prints nothing', async () => {
  const check = vi.fn<Platform['checkRows']>(checkRows);
  const { press, unmount } = await shown(check);
  let answer = (): void => undefined;
  check.mockImplementationOnce(
    () =>
      new Promise((resolve) => {
        answer = () => resolve(null);
      }),
  );
  await press();
  await waitFor(() => expect(check).toHaveBeenCalledTimes(2));
  unmount();
  answer();
  await new Promise((resolve) => setTimeout(resolve));
  expect(print).not.toHaveBeenCalled();
});
