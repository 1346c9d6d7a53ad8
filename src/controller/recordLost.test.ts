import { eventually } from '@test/drivers/eventually';
import { HallRun, signedHere } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { newDevice } from '@test/drivers/platform';
import { describe, expect, test, vi } from 'vitest';
import type { MeetingId } from '@/election/events/ids';
import type { Storage } from '@/storage/storage';
import { createMeeting } from './createMeeting';
import { handOver, takeBack } from './handOver';
import { openMeeting } from './openMeeting';
import type { Platform } from './platform';

/** A meeting that one window writes and another looks at. */
async function twoWindows() {
  const run = await HallRun.to('opened', { members: 8, present: 8, received: 9 });
  const opened = await openMeeting(run.id, run.device);
  if (!opened.ok) throw new Error(opened.lost.why);
  const lost = () => opened.controller.store.getState().lost;
  return { run, second: opened.controller, lost };
}

/** The last entry is changed as only another program could have changed it, and there is no second copy. */
async function spoil({ device, id }: HallRun) {
  const row = (await device.storage.entriesOf(id)).at(-1);
  if (row === undefined) throw new Error('nothing stored');
  device.files.contents.clear();
  await device.database.entries.put({ ...row, text: `${row.text} ` });
}

const brokenAt = (seq: number) => ({ why: 'broken', break: { seq, why: 'hash' } });

/** Whether the writer's lock can be had now. */
async function isFree(device: Platform, id: MeetingId) {
  const lock = device.lock(id, () => undefined);
  const free = await lock.acquired;
  lock.release();
  return free;
}

const withStorage = (device: Platform, change: Partial<Storage>): Platform => ({
  ...device,
  storage: { ...device.storage, ...change },
});

const gone = () => Promise.reject(new Error('the disk is gone'));
const unreadable = { entriesOf: gone, openToWrite: gone };

describe('a window that follows', () => {
  test('says that the record breaks, and at which entry', async () => {
    const { run, second, lost } = await twoWindows();
    await spoil(run);
    const { seq } = run.controller.store.getState().head;
    await eventually(() => expect(lost()).toEqual(brokenAt(seq)));
    expect(await second.submit({ type: 'countingClosed' })).toEqual({
      kind: 'lost',
      lost: brokenAt(seq),
    });
  });

  test('says that the meeting was taken off the device', async () => {
    const { run, lost } = await twoWindows();
    await removed(run);
    await eventually(() => expect(lost()).toEqual({ why: 'notFound' }));
  });

  test('says that nothing can be read, and goes on once it can be', async () => {
    const { run, second, lost } = await twoWindows();
    const read = vi.spyOn(run.device.storage, 'entriesOf');
    read.mockRejectedValue(new Error('the disk is gone'));
    await run.enter(marked('ooox'));
    await eventually(() => expect(lost()).toEqual({ why: 'unreadable' }));
    read.mockRestore();
    await run.enter(marked('ooox'));
    await eventually(() => expect(second.store.getState().meeting.round.entered).toBe(2));
    expect(lost()).toBeNull();
  });
});

describe('a lock that was won and cannot be used is let go', () => {
  test('where the record is broken', async () => {
    const { run, second, lost } = await twoWindows();
    second.store.setState({ lost: null });
    await spoil(run);
    run.controller.close();
    await eventually(async () => expect(await isFree(run.device, run.id)).toBe(true));
    expect(lost()).toMatchObject({ why: 'broken' });
    expect(second.store.getState().mode).toBe('looks');
  });

  test('where the meeting was taken off the device meanwhile', async () => {
    const { run, second, lost } = await twoWindows();
    await removed(run);
    run.controller.close();
    await eventually(async () => expect(await isFree(run.device, run.id)).toBe(true));
    expect(lost()).toEqual({ why: 'notFound' });
    expect(await second.submit({ type: 'countingClosed' })).toEqual({
      kind: 'lost',
      lost: { why: 'notFound' },
    });
  });

  test('where the device cannot be read', async () => {
    const run = await HallRun.to('prepared');
    run.controller.close();
    const opened = await openMeeting(run.id, withStorage(run.device, unreadable));
    expect(opened).toEqual({ ok: false, lost: { why: 'unreadable' } });
    expect(await isFree(run.device, run.id)).toBe(true);
  });

  test('where the database cannot be read while its log is open, and the next opening has both', async () => {
    const run = await HallRun.to('prepared');
    run.controller.close();
    const { entries } = run.device.database;
    vi.spyOn(entries, 'where').mockImplementationOnce(() => {
      throw new Error('the disk is gone');
    });
    const opened = await openMeeting(run.id, run.device);
    expect(opened).toEqual({ ok: false, lost: { why: 'unreadable' } });
    expect(await isFree(run.device, run.id)).toBe(true);
    expect(run.device.storage.secondCopy(run.id)).toBeNull();
    const again = await openMeeting(run.id, run.device);
    if (!again.ok) throw new Error(again.lost.why);
    expect(again.controller.store.getState().secondCopy).toBe('file');
  });

  test('where another window wrote all the same', async () => {
    const run = await HallRun.to('prepared');
    run.controller.close();
    const opened = await openMeeting(run.id, run.device);
    if (!opened.ok) throw new Error(opened.lost.why);
    const { controller } = opened;
    const append = vi.spyOn(run.device.storage, 'append').mockResolvedValueOnce('otherWriter');
    expect(await controller.submit({ type: 'signInOpened' })).toEqual({
      kind: 'notStored',
      why: 'otherWriter',
    });
    expect(append).toHaveBeenCalledTimes(1);
    expect(await isFree(run.device, run.id)).toBe(true);
  });
});

describe('handing over and taking back say why not', () => {
  const acts = [
    { name: 'handOver', act: handOver },
    { name: 'takeBack', act: takeBack },
  ];

  test.each(acts)('the record is broken: $name', async ({ act }) => {
    const run = await HallRun.to('prepared');
    run.controller.close();
    const { seq } = run.controller.store.getState().head;
    await spoil(run);
    expect(await act(run.id, signedHere, run.device)).toEqual({
      kind: 'lost',
      lost: brokenAt(seq),
    });
  });

  test.each(acts)('the meeting is not here: $name', async ({ act }) => {
    const nowhere = 'f'.repeat(32) as MeetingId;
    expect(await act(nowhere, signedHere, newDevice())).toEqual({
      kind: 'lost',
      lost: { why: 'notFound' },
    });
  });

  test.each(acts)('the device cannot be read: $name', async ({ act }) => {
    const run = await HallRun.to('prepared');
    run.controller.close();
    expect(await act(run.id, signedHere, withStorage(run.device, unreadable))).toEqual({
      kind: 'lost',
      lost: { why: 'unreadable' },
    });
  });
});

test('a meeting that may not begin so says which rule refused', async () => {
  const device = newDevice();
  const created = await createMeeting({ practice: false }, device, [{ type: 'signInOpened' }]);
  expect(created).toMatchObject({
    ok: false,
    failure: { kind: 'refused', refusals: [{ code: 'details.missing' }, {}, {}, {}] },
  });
  expect(await device.storage.meetings()).toEqual([]);
});

test('a meeting for which there is no room says so', async () => {
  const device = withStorage(newDevice(), { append: () => Promise.resolve('full') });
  expect(await createMeeting({ practice: false }, device)).toEqual({
    ok: false,
    failure: { kind: 'notStored', why: 'full' },
  });
});

const removed = ({ device, id, controller }: HallRun) =>
  device.storage.removeMeeting({
    meeting: id,
    title: '大会',
    date: '2026-11-22',
    head: '',
    entries: controller.store.getState().head.seq,
    removedAt: '2026-11-23T00:00:00.000Z',
  });
