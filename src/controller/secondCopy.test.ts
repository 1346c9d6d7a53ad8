import { eventually } from '@test/drivers/eventually';
import { HallRun, pinOf, signedHere } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { CHIEF } from '@test/drivers/people';
import { refuseToStore } from '@test/drivers/refuseToStore';
import Dexie from 'dexie';
import { expect, test, vi } from 'vitest';
import { logName } from '@/storage/log/entryLog';
import { checkFile } from '@/verifier/checkFile';
import { handOver } from './handOver';
import { listMeetings } from './listMeetings';
import { openMeeting } from './openMeeting';

/** Eight are here, two papers are entered, and the meeting's page was left. */
async function left() {
  const run = await HallRun.to('opened', { members: 8, present: 8, received: 9 });
  await run.enter(marked('ooox'), marked('oxo-'));
  const { seq } = run.controller.store.getState().head;
  run.controller.close();
  return { run, seq };
}

async function open(run: HallRun) {
  const opened = await openMeeting(run.id, run.device);
  if (!opened.ok) throw new Error(opened.lost.why);
  const { store, submit } = opened.controller;
  // What was mended is written before any command is answered.
  await submit({ type: 'signInOpened' });
  return { ...opened.controller, state: () => store.getState() };
}

/** Opens a meeting on which nothing can be written: the lock is let go, and no command is taken. */
async function onlySeen(run: HallRun) {
  const opened = await openMeeting(run.id, run.device);
  if (!opened.ok) throw new Error(opened.lost.why);
  const { store, submit } = opened.controller;
  expect(store.getState().mode).toBe('looks');
  expect(await submit(paper(3))).toMatchObject({ kind: 'lost' });
  const lock = run.device.lock(run.id, () => undefined);
  expect(await lock.acquired).toBe(true);
  lock.release();
  return { ...opened.controller, state: () => store.getState() };
}

const paper = (place: number) =>
  ({ type: 'paperEntered', packet: 1, place, paper: marked('oo-x') }) as const;

test('the browser threw its database away: all of the meeting is there, its keys and the device too, and the record says so', async () => {
  const { run, seq } = await left();
  await Dexie.delete(run.device.database.name);
  expect(await listMeetings(run.device)).toMatchObject([{ id: run.id, summary: null }]);
  const again = await open(run);
  expect(again.state().meeting.round.entered).toBe(2);
  expect(again.state().meeting.repairs).toEqual([
    { mended: 'database', from: 'copy', entries: seq, first: 1, last: seq, lost: 0 },
  ]);
  expect(await again.submit(paper(3))).toMatchObject({ kind: 'stored' });
  const withdrawn = { type: 'paperWithdrawn', packet: 1, place: 3, reason: 'misread' } as const;
  expect(await again.submit(withdrawn, [{ name: CHIEF, pin: pinOf(CHIEF) }])).toMatchObject({
    kind: 'stored',
  });
  again.close();

  // Stored after it, and opened a second time: nothing more is to be told.
  const { head } = again.state();
  const third = await open(run);
  expect(third.state().head).toEqual(head);
  third.close();
});

test('a row damaged, and one missing, are filled from the second copy, and the first ones set aside', async () => {
  const { run } = await left();
  const { entries, repairs } = run.device.database;
  const damaged = { meeting: run.id, seq: 4, text: 7 };
  await run.device.database.table('entries').put(damaged);
  await entries.delete([run.id, 6]);
  const again = await open(run);
  expect(again.state().meeting.repairs).toEqual([
    { mended: 'database', from: 'copy', entries: 2, first: 4, last: 6, lost: 0 },
  ]);
  expect((await repairs.toArray()).map(({ setAside, recorded }) => [setAside, recorded])).toEqual([
    [[damaged], true],
  ]);
});

test('the log is gone: it is made again, and nothing is told', async () => {
  const { run } = await left();
  run.device.files.contents.delete(logName(run.id));
  const again = await open(run);
  expect(again.state().meeting.repairs).toEqual([]);
  again.close();

  // A copy that was made at once is no single append: that all is missing but this is told.
  await Dexie.delete(run.device.database.name);
  const third = await open(run);
  expect(third.state().meeting.round.entered).toBe(2);
  expect(third.state().meeting.repairs).toHaveLength(1);
});

test('the log fails in mid-count: the paper is stored, one copy is said to stand alone, and the next opening catches up', async () => {
  const { run } = await left();
  const again = await open(run);
  expect(again.state().secondCopy).toBe('file');
  run.device.files.break('fails');
  expect(await again.submit(paper(3))).toMatchObject({ kind: 'stored' });
  expect(again.state().secondCopy).toBeNull();
  run.device.files.mend();
  expect(await again.submit(paper(4))).toMatchObject({ kind: 'stored' });
  expect(again.state().secondCopy).toBeNull();
  again.close();

  const third = await open(run);
  expect(third.state()).toMatchObject({ secondCopy: 'file', meeting: { repairs: [] } });
  third.close();
  await Dexie.delete(run.device.database.name);
  expect((await open(run)).state().meeting.round.entered).toBe(4);
});

test('the database refuses a paper: it is in neither copy, and the one entered after opening anew is', async () => {
  const { run } = await left();
  const again = await open(run);
  const { head } = again.state();
  const before = run.device.files.contents.get(logName(run.id));
  refuseToStore(new Dexie.QuotaExceededError());
  expect(await again.submit(paper(3))).toEqual({ kind: 'notStored', why: 'full' });
  expect(run.device.files.contents.get(logName(run.id))).toEqual(before);
  expect(again.state().head).toEqual(head);
});

test('the two tell different stories: one of them can be seen, and neither is touched', async () => {
  const { run, seq } = await left();
  const log = run.device.files.contents.get(logName(run.id));
  if (log === undefined) throw new Error('no log');
  const { entries } = run.device.database;
  for (const at of [seq - 1, seq]) await entries.delete([run.id, at]);
  run.device.files.contents.delete(logName(run.id));
  const other = await open(run);
  await other.submit({ ...paper(1), paper: marked('xxxx') });
  await other.submit({ ...paper(2), paper: marked('xxxo') });
  other.close();
  run.device.files.contents.set(logName(run.id), log);

  const rows = await entries.toArray();
  const seen = await onlySeen(run);
  expect(seen.state()).toMatchObject({ head: { seq: rows.length }, lost: { why: 'fork' } });
  expect(await entries.toArray()).toEqual(rows);
  expect(run.device.files.contents.get(logName(run.id))).toEqual(log);
  // The lock is let go: whoever tries again is told the same.
  expect((await onlySeen(run)).state()).toEqual(seen.state());
});

test('what the device does not take is not mended, and the meeting is not gone on with', async () => {
  const { run, seq } = await left();
  await run.device.database.entries.delete([run.id, seq]);
  vi.spyOn(run.device.database.entries, 'bulkPut').mockReturnValueOnce(
    Dexie.Promise.reject(new Dexie.QuotaExceededError()),
  );
  vi.spyOn(run.device.database.entries, 'bulkPut');
  // What it does not take is read from the copy.
  expect((await onlySeen(run)).state()).toMatchObject({
    head: { seq },
    lost: { why: 'notMended' },
    meeting: { round: { entered: 2 } },
  });
});

test('an entry is damaged in both: what stands before it can be seen and saved, and nothing is written', async () => {
  const { run, seq } = await left();
  const { entries } = run.device.database;
  const row = await entries.get([run.id, seq]);
  if (row === undefined) throw new Error('nothing stored');
  await entries.put({ ...row, text: `${row.text} ` });
  run.device.files.contents.delete(logName(run.id));
  const seen = await onlySeen(run);
  expect(seen.state()).toMatchObject({
    head: { seq: seq - 1 },
    lost: { why: 'broken', break: { seq } },
    meeting: { round: { entered: 1 } },
  });
  const file = checkFile(seen.copyInMemory().bytes);
  expect(file).toMatchObject({ ok: true, report: { entries: seq - 1, papers: 1 } });
  expect(await run.device.storage.entriesOf(run.id)).toHaveLength(seq);
});

test('a window that takes over the writing mends first, and says so', async () => {
  const { run } = await left();
  const first = await open(run);
  const opened = await openMeeting(run.id, run.device);
  if (!opened.ok) throw new Error(opened.lost.why);
  const second = opened.controller;
  expect(second.store.getState().mode).toBe('looks');
  await run.device.database.entries.delete([run.id, 3]);
  first.close();
  await eventually(() => expect(second.store.getState().mode).toBe('writes'));
  await second.submit({ type: 'signInOpened' });
  expect(second.store.getState().meeting.repairs).toEqual([
    { mended: 'database', from: 'copy', entries: 1, first: 3, last: 3, lost: 0 },
  ]);
});

test('a meeting that goes on elsewhere is mended, too, and that stays noted on the device alone', async () => {
  const { run } = await left();
  await handOver(run.id, signedHere, run.device);
  await run.device.database.entries.delete([run.id, 3]);
  const again = await open(run);
  expect(again.state().meeting.repairs).toEqual([]);
  expect(await run.device.storage.unrecordedRepairs(run.id)).toHaveLength(1);
});
