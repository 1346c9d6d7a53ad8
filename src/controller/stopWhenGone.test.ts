import { eventually } from '@test/drivers/eventually';
import { validFile } from '@test/drivers/files';
import { HallRun } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { CHIEF } from '@test/drivers/people';
import { newDevice } from '@test/drivers/platform';
import Dexie from 'dexie';
import { expect, test, vi } from 'vitest';
import { checkFile } from '@/verifier/checkFile';
import { importMeeting, takeOver } from './files/importMeeting';
import { openMeeting } from './openMeeting';

/** Eight are here; two papers are entered, and the entries of the record are counted. */
async function counting() {
  const run = await HallRun.to('opened', { members: 8, present: 8, received: 9 });
  await run.enter(marked('ooox'), marked('oxo-'));
  const { seq } = run.controller.store.getState().head;
  return { run, seq, lost: { why: 'gone', entries: seq, copied: true } as const };
}

const paper = (place: number) =>
  ({ type: 'paperEntered', packet: 1, place, paper: marked('oo-x') }) as const;

test('site data are cleared in mid-count: it is said at once, and nothing is stored into the empty database', async () => {
  const { run, lost } = await counting();
  await Dexie.delete(run.device.database.name);
  await eventually(() => expect(run.controller.store.getState().lost).toEqual(lost));
  expect(run.controller.store.getState().lastStored).toBeNull();
  expect(await run.controller.submit(paper(3))).toEqual({ kind: 'lost', lost });
  expect(await run.device.storage.entriesOf(run.id)).toEqual([]);
  expect(await run.device.storage.summaries()).toEqual([]);
});

test('the last rows vanish without a word: the next paper is not stored, and says why', async () => {
  const { run, seq, lost } = await counting();
  await run.device.database.entries.delete([run.id, seq]);
  expect(await run.controller.submit(paper(3))).toEqual({ kind: 'lost', lost });
  expect(await run.device.storage.entriesOf(run.id)).toHaveLength(seq - 1);
  // The paper in the hand is not counted.
  expect(run.meeting.round.entered).toBe(2);
});

test('rows that vanished are put back from the file of the same device, which goes on without taking over', async () => {
  const { run, seq } = await counting();
  await run.device.database.entries.delete([run.id, seq]);
  await run.controller.submit(paper(3));
  const { bytes } = run.controller.copyInMemory();
  // The window that has it may stay open meanwhile.
  expect(await takeOver(validFile(bytes), run.device)).toMatchObject({
    kind: 'stored',
    entries: 1,
  });
  run.controller.close();
  const again = await openMeeting(run.id, run.device);
  if (!again.ok) throw new Error(again.lost.why);
  expect(await again.controller.submit(paper(3))).toMatchObject({ kind: 'stored' });
});

test('a wrong PIN is not recorded into a database that is empty', async () => {
  const { run, lost } = await counting();
  await Dexie.delete(run.device.database.name);
  await eventually(() => expect(run.controller.store.getState().lost).not.toBeNull());
  expect(await run.controller.signSheet(CHIEF, '999999')).toEqual({ kind: 'lost', lost });
});

test('what the window has in memory is the whole meeting, and goes on from its file', async () => {
  const { run, seq } = await counting();
  await Dexie.delete(run.device.database.name);
  await eventually(() => expect(run.controller.store.getState().lost).not.toBeNull());
  const { bytes } = run.controller.copyInMemory();
  const file = checkFile(bytes);
  expect(file).toMatchObject({ ok: true, head: { seq } });
  run.controller.close();

  // The id of the device stands in its second place: nothing is taken over.
  expect(await takeOver(validFile(bytes), run.device)).toMatchObject({
    kind: 'stored',
    entries: seq,
  });
  const again = await openMeeting(run.id, run.device);
  if (!again.ok) throw new Error(again.lost.why);
  expect(await again.controller.submit(paper(3))).toMatchObject({ kind: 'stored' });
  expect(again.controller.store.getState().meeting.round.entered).toBe(3);
});

test('without a second copy the id of the device went with the rest: it takes over, as another one would', async () => {
  const { run, seq } = await counting();
  run.device.files.contents.clear();
  await Dexie.delete(run.device.database.name);
  await eventually(() => expect(run.controller.store.getState().lost).not.toBeNull());
  const { bytes } = run.controller.copyInMemory();
  expect(await takeOver(validFile(bytes), run.device)).toMatchObject({
    kind: 'stored',
    entries: seq + 1,
  });
});

test('a window that followed has the whole meeting in memory, too, once it writes', async () => {
  const { run } = await counting();
  const second = await openMeeting(run.id, run.device);
  if (!second.ok) throw new Error(second.lost.why);
  const { controller } = second;
  await run.enter(marked('o-ox'));
  await eventually(() => expect(controller.store.getState().meeting.round.entered).toBe(3));
  run.controller.close();
  await eventually(() => expect(controller.store.getState().mode).toBe('writes'));
  expect(await controller.submit(paper(4))).toMatchObject({ kind: 'stored' });
  const { seq } = controller.store.getState().head;
  const there = newDevice();
  expect(await importMeeting(validFile(controller.copyInMemory().bytes), there)).toMatchObject({
    kind: 'stored',
    entries: seq,
  });
});

test('a window that looks says so, too, and has the meeting', async () => {
  const { run, lost } = await counting();
  const second = await openMeeting(run.id, run.device);
  if (!second.ok) throw new Error(second.lost.why);
  const { controller } = second;
  await run.device.database.entries.clear();
  await eventually(() => expect(controller.store.getState().lost).toEqual(lost));
  expect(checkFile(controller.copyInMemory().bytes)).toMatchObject({ ok: true });
});

test('the browser closes the database and nothing is missing: it goes on', async () => {
  const { run } = await counting();
  const looked = vi.spyOn(run.device.storage, 'entriesOf');
  run.device.database.close({ disableAutoOpen: false });
  await eventually(() => expect(looked).toHaveBeenCalled());
  await run.enter(marked('oo-x'));
  expect(run.controller.store.getState()).toMatchObject({
    lost: null,
    stopped: null,
    meeting: { round: { entered: 3 } },
  });
});

test('the browser closes the database and it cannot be read any more: nothing is said to be gone, and nothing more is taken', async () => {
  const { run } = await counting();
  vi.spyOn(run.device.storage, 'entriesOf').mockRejectedValue(new Error('the disk is gone'));
  run.device.database.close({ disableAutoOpen: false });
  await eventually(() => expect(run.controller.store.getState().stopped).toBe('unreadable'));
  expect(run.controller.store.getState().lost).toBeNull();
  expect(await run.controller.submit(paper(3))).toEqual({ kind: 'notStored', why: 'failed' });
});
