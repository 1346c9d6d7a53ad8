import { closedMeeting } from '@test/drivers/files';
import { otherVotes } from '@test/drivers/forge';
import { seqOf } from '@test/drivers/recording';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import * as checks from '@/controller/check/checkRows';
import type { MeetingFile } from '@/controller/toMeetingFile';
import type { EntryRow } from '@/journal/entry';
import { writeMeetingFile } from '@/journal/meetingFile';
import { wordsIn } from '@/text';
import { SaveCopy } from './SaveCopy';

const { frame, recordCheck } = wordsIn('zh');
const offered = vi.fn(() => 'blob:saved');

beforeEach(() => {
  offered.mockClear();
  const there = { createObjectURL: offered, revokeObjectURL: vi.fn() };
  vi.stubGlobal('URL', Object.assign(class extends URL {}, there));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
});

/** Saves a meeting that was closed, with its entries changed. */
async function saved(change: (rows: readonly EntryRow[]) => readonly EntryRow[]) {
  const run = await closedMeeting();
  const rows = change(await run.device.storage.entriesOf(run.id));
  const bytes = new TextEncoder().encode(writeMeetingFile(rows));
  const file: MeetingFile = { name: 'a.jipiaotai.txt', type: 'text/plain', bytes };
  render(<SaveCopy copy={() => file} />);
  await userEvent.click(screen.getByRole('button', { name: frame.inMemory.save }));
  expect(offered).toHaveBeenCalledOnce();
  expect(screen.getByText(frame.inMemory.saved(file.name))).toBeVisible();
  return rows;
}

test('what was saved does not hold: it is saved all the same, and from where on is said', async () => {
  const rows = await saved(otherVotes);
  const body = recordCheck.saved.body(seqOf(rows, 'sheetDrawn'));
  expect(await screen.findByText(body)).toBeVisible();
  expect(screen.getByRole('alert')).toHaveTextContent(recordCheck.saved.title);
});

test('what holds is saved without another word', async () => {
  const checked = vi.spyOn(checks, 'checkBytes');
  await saved((rows) => rows);
  await waitFor(() => expect(checked).toHaveBeenCalledOnce());
  expect(await checked.mock.results[0]?.value).toBeNull();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('what could not be checked is saved, and said not to be checked', async () => {
  vi.spyOn(checks, 'checkBytes').mockRejectedValue(new Error('no worker, no memory'));
  await saved((rows) => rows);
  expect(await screen.findByText(recordCheck.saved.notChecked)).toBeVisible();
});
