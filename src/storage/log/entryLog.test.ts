import { memoryFiles } from '@test/drivers/memoryFiles';
import { expect, test, vi } from 'vitest';
import { sha256Hex } from '@/election/events/fingerprint';
import type { MeetingId } from '@/election/events/ids';
import type { EntryRow } from '@/journal/entry';
import { logName, meetingOf, openEntryLog } from './entryLog';
import { readLog, toLines } from './logText';

const meeting = '1'.repeat(32) as MeetingId;
const row = (seq: number): EntryRow => ({
  meeting,
  seq,
  text: `entry ${seq}`,
  hash: sha256Hex(`entry ${seq}`),
});

async function opened(files = memoryFiles()) {
  const log = await openEntryLog(files, meeting);
  if (log === null) throw new Error('not opened');
  const rows = () =>
    readLog(meeting, files.contents.get(logName(meeting)) ?? new Uint8Array()).rows;
  return { files, log, rows };
}

test('entries stand in the file once they are answered for, in the order in which they were given', async () => {
  const { log, rows } = await opened();
  expect(await log.append([row(1)])).toBe(true);
  expect(await log.append([row(2), row(3)])).toBe(true);
  expect(rows()).toEqual([row(1), row(2), row(3)]);
});

test('an append that the database refused is taken back, and only that', async () => {
  const { log, rows } = await opened();
  await log.append([row(1)]);
  await log.append([row(2), row(3)]);
  expect(await log.undo()).toBe(true);
  expect(rows()).toEqual([row(1)]);
  await log.append([row(2)]);
  expect(rows()).toEqual([row(1), row(2)]);
});

test('a torn end is cut off before anything is written behind it', async () => {
  const files = memoryFiles();
  const torn = toLines([row(1)]) + toLines([row(2)]).slice(0, -4);
  files.contents.set(logName(meeting), new TextEncoder().encode(torn));
  const { log, rows } = await opened(files);
  expect(log.found.rows).toEqual([row(1)]);
  expect(new TextDecoder().decode(files.contents.get(logName(meeting)))).toBe(toLines([row(1)]));
  await log.append([row(2)]);
  expect(rows()).toEqual([row(1), row(2)]);
});

test('a file that fails is said to fail, and is not written any more before it was opened anew', async () => {
  const { files, log, rows } = await opened();
  await log.append([row(1)]);
  files.break('fails');
  expect(await log.append([row(2)])).toBe(false);
  expect(log.works()).toBe(false);
  files.mend();
  expect(await log.append([row(2)])).toBe(false);
  expect(await log.undo()).toBe(false);
  expect(rows()).toEqual([row(1)]);
});

test('one that does not answer keeps nobody waiting for more than two seconds', async () => {
  const { files, log } = await opened();
  files.break('silent');
  vi.useFakeTimers();
  const answered = vi.fn();
  const appended = log.append([row(1)]).then(answered);
  await vi.advanceTimersByTimeAsync(1999);
  expect(answered).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  await appended;
  expect(answered).toHaveBeenCalledWith(false);
  expect(log.works()).toBe(false);
});

test('a file that cannot be opened is no log', async () => {
  const files = memoryFiles();
  files.break('fails');
  expect(await openEntryLog(files, meeting)).toBeNull();
});

test('what was closed is not written any more', async () => {
  const { log, rows } = await opened();
  log.close();
  expect(await log.append([row(1)])).toBe(false);
  expect(rows()).toEqual([]);
});

test.each([
  [`${'1'.repeat(32)}.log`, meeting],
  [`${'1'.repeat(32)}.keys.0`, null],
  ['1.log', null],
  ['device.0', null],
])('the file %s is the log of %s', (file, of) => {
  expect(meetingOf(file)).toBe(of);
});
