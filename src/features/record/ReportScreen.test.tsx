import { closedMeeting } from '@test/drivers/files';
import { otherVotes, replaceEntries } from '@test/drivers/forge';
import { at } from '@test/drivers/people';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { checkRows } from '@/controller/check/checkRows';
import { openMeeting } from '@/controller/openMeeting';
import type { Platform } from '@/controller/platform';
import { MeetingControllerContext } from '@/controller/react/MeetingControllerContext';
import { wordsIn } from '@/text';
import { checkPublicCopy } from '@/verifier/checkPublicCopy';
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

test('a public copy is saved once the record was checked, and is one', async () => {
  const offered: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    offered.push(blob as Blob);
    return 'blob:copy';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  await shown(checkRows);
  await user.click(screen.getByRole('button', { name: report.publicCopy.save }));
  await waitFor(() => expect(offered).toHaveLength(1));
  expect(screen.getByText(/公开副本\.jipiaotai\.txt/)).toBeVisible();
  const bytes = new Uint8Array(await at(offered, 0).arrayBuffer());
  expect(checkPublicCopy(bytes)).toMatchObject({ ok: true });
});

test('from a record that was forged no public copy is saved', async () => {
  const offer = vi.spyOn(URL, 'createObjectURL');
  const { run } = await shown(checkRows);
  await replaceEntries(run, otherVotes);
  await user.click(screen.getByRole('button', { name: report.publicCopy.save }));
  expect(await screen.findByText(recordCheck.publicCopy.title)).toBeVisible();
  expect(offer).not.toHaveBeenCalled();
});
