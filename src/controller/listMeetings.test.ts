import { eventually } from '@test/drivers/eventually';
import { closedMeeting, enteredMeeting, fileOf, openOn, validFile } from '@test/drivers/files';
import { otherVotes, replaceEntries } from '@test/drivers/forge';
import { HallRun, signedHere } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { newDevice } from '@test/drivers/platform';
import { describe, expect, test } from 'vitest';
import type { MeetingId } from '@/election/events/ids';
import { checkRows } from './check/checkRows';
import { createMeeting } from './createMeeting';
import { importMeeting, takeOver } from './files/importMeeting';
import { removeMeeting } from './files/removeMeeting';
import { handOver, takeBack } from './handOver';
import { latestMeeting } from './latestMeeting';
import { listMeetings } from './listMeetings';
import { summaryOf } from './meetingSummary';
import { readRecord } from './readRecord';

type Device = ReturnType<typeof newDevice>;

/** What the list says of a meeting, which must be what its record says. */
async function listedAsRecorded(device: Device, id: MeetingId) {
  const read = await readRecord(device.storage, id);
  if (!read.ok) throw new Error(read.lost.why);
  const listed = (await listMeetings(device)).find((one) => one.id === id);
  expect(listed?.summary).toEqual(summaryOf(read.journal));
  return listed?.summary;
}

test('each meeting is listed once, with what its record says', async () => {
  const device = newDevice();
  const ids: unknown[] = [];
  for (const practice of [false, true]) {
    const created = await createMeeting({ practice }, device);
    ids.push(created.ok && created.meeting);
  }
  const listed = await listMeetings(device);
  expect(listed.map(({ id, summary }) => [id, summary?.practice])).toEqual([
    [ids[0], false],
    [ids[1], true],
  ]);
  expect(listed[0]?.summary).toMatchObject({ title: null, organisation: null, date: null });
});

test('nothing is claimed of a meeting that was not opened since this start; of one that was, what its check said', async () => {
  const run = await closedMeeting();
  const held = async (device: Device) =>
    (await listMeetings(device)).find(({ id }) => id === run.id)?.held;
  const started = () => ({ ...run.device, held: new Map<MeetingId, boolean>(), checkRows });
  const first = started();
  expect(await held(first)).toBeUndefined();
  (await openOn(first, run.id)).close();
  expect(await held(first)).toBeUndefined();
  await openOn(first, run.id);
  await eventually(async () => expect(await held(first)).toBe(true));
  await replaceEntries(run, otherVotes);
  const again = started();
  await openOn(again, run.id);
  await eventually(async () => expect(await held(again)).toBe(false));
});

test('the list keeps step with every entry, up to the end', async () => {
  const run = await enteredMeeting();
  expect(await listedAsRecorded(run.device, run.id)).toMatchObject({
    title: '柳溪村党支部换届选举大会',
    date: '2026-11-22',
    ending: null,
  });
  await run.enter().then(() => run.submit({ type: 'countingClosed' }));
  await listedAsRecorded(run.device, run.id);
  const done = await closedMeeting();
  expect(await listedAsRecorded(done.device, done.id)).toMatchObject({ ending: 'closed' });
});

test('what is not stored is not listed either', async () => {
  const run = await HallRun.to('opened');
  const { seq } = run.controller.store.getState().head;
  const rival = await run.device.storage.entriesOf(run.id);
  await run.device.database.entries.add({ ...(rival[0] ?? never()), seq: seq + 1 });
  const paper = { type: 'paperEntered', packet: 1, place: 1, paper: marked('ooox') } as const;
  expect(await run.controller.submit(paper)).toMatchObject({ why: 'otherWriter' });
  const [listed] = await listMeetings(run.device);
  expect(listed?.summary?.entries).toBe(seq);
});

test('handed over and taken back, out of a file and taken over', async () => {
  const { device, id, controller } = await enteredMeeting();
  controller.close();
  await handOver(id, signedHere, device);
  expect(await listedAsRecorded(device, id)).toMatchObject({ ending: 'handedOver' });
  const file = await fileOf(id, device);
  for (const [take, ending] of [
    [importMeeting, 'handedOver'],
    [takeOver, null],
  ] as const) {
    const there = newDevice();
    await take(validFile(file), there);
    expect(await listedAsRecorded(there, id)).toMatchObject({ ending });
  }
  await takeBack(id, signedHere, device);
  expect(await listedAsRecorded(device, id)).toMatchObject({ ending: null });
});

test('taken off the device it is listed no longer', async () => {
  const { device, id } = await closedMeeting();
  await removeMeeting(id, await fileOf(id, device), device);
  expect(await listMeetings(device)).toEqual([]);
  expect(await device.database.meetings.toArray()).toEqual([]);
});

describe.each([
  ['missing', undefined],
  ['not one', { title: 7 }],
  ['of other entries', { entries: 999 }],
])('a summary that is %s', (_, change) => {
  async function spoilt() {
    const run = await HallRun.to('signedIn');
    run.controller.close();
    const { meetings } = run.device.database;
    if (change === undefined) await meetings.delete(run.id);
    else await meetings.update(run.id, change as object);
    return run;
  }

  test('loses no meeting, and is made again when the meeting is opened', async () => {
    const run = await spoilt();
    expect((await listMeetings(run.device)).map(({ id }) => id)).toEqual([run.id]);
    const controller = await openOn(run.device, run.id);
    await listedAsRecorded(run.device, run.id);
    controller.close();
  });
});

test('a summary that cannot be stored keeps no meeting from being opened', async () => {
  const run = await HallRun.to('signedIn');
  run.controller.close();
  await run.device.database.meetings.clear();
  const storage = { ...run.device.storage, putSummary: () => Promise.resolve('full' as const) };
  const controller = await openOn({ ...run.device, storage }, run.id);
  expect(controller.store.getState().mode).toBe('writes');
  expect(await listMeetings(run.device)).toMatchObject([{ id: run.id, summary: null }]);
});

test('a window that only looks leaves the summary to the one that writes', async () => {
  const run = await HallRun.to('signedIn');
  await run.device.database.meetings.clear();
  const second = await openOn(run.device, run.id);
  expect(await listMeetings(run.device)).toMatchObject([{ id: run.id, summary: null }]);
  expect(await latestMeeting(run.device)).toBeNull();
  second.close();
});

function never(): never {
  throw new Error('nothing stored');
}
