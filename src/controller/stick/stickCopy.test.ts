import { eventually } from '@test/drivers/eventually';
import { entriesOn, fileOf, openOn, validFile } from '@test/drivers/files';
import { HallRun } from '@test/drivers/hallRun';
import { type MemoryStick, memoryStick } from '@test/drivers/memoryStick';
import { marked } from '@test/drivers/papers';
import { newDevice } from '@test/drivers/platform';
import { expect, test, vi } from 'vitest';
import { takeOver } from '@/controller/files/importMeeting';
import { openRehearsal } from '@/controller/rehearsal/openRehearsal';
import { checkFile } from '@/verifier/checkFile';
import { stickFileName } from './stickFiles';

const SMALL = { members: 9, present: 8, received: 8 };
const bytesOf = (text: string | undefined) => new TextEncoder().encode(text);

/** Counting, with a stick chosen and everything on it. */
async function counting(stick: MemoryStick = memoryStick()) {
  const device = newDevice(undefined, () => Promise.resolve(stick));
  const run = await HallRun.to('opened', SMALL, device);
  await run.controller.stick.press();
  await level(run);
  return { run, stick, device };
}

const state = (run: HallRun) => run.controller.stick.store.getState();
const head = (run: HallRun) => run.controller.store.getState().head;
const level = (run: HallRun) =>
  eventually(() =>
    expect(state(run)).toMatchObject({ kind: 'writes', written: { head: head(run) } }),
  );
const missed = (run: HallRun, why = 'out') =>
  eventually(() => expect(state(run)).toMatchObject({ kind: 'trouble', why }));
const enterOne = (run: HallRun) => run.enter(marked('ooox'));
const named = (run: HallRun, number: number) => stickFileName(run.meeting, number);
const text = (stick: MemoryStick, name: string) => stick.files.get(name);

test('each entry is on the stick, in three files in turn, and each is the meeting’s own file', async () => {
  const { run, stick } = await counting();
  expect(stick.files.size).toBe(1);
  for (let i = 0; i < 4; i++) {
    await enterOne(run);
    await level(run);
    expect(bytesOf(text(stick, stick.writes.at(-1) ?? ''))).toEqual(
      await fileOf(run.id, run.device),
    );
  }
  expect(stick.writes).toEqual([1, 2, 3, 1, 2].map((number) => named(run, number)));
  expect(named(run, 1)).toMatch(/^柳溪村党支部换届选举大会-2026-11-22-\w{6}-1\.jipiaotai\.txt$/);
});

test('papers do not wait for a slow stick; when it goes on, the newest state is written, and never two at once', async () => {
  const { run, stick } = await counting();
  stick.hold();
  const before = stick.writes.length;
  for (let i = 0; i < 4; i++) await enterOne(run);
  await eventually(() => expect(stick.writes).toHaveLength(before + 1));
  await enterOne(run);
  stick.goOn();
  await level(run);
  expect(stick.writes.length).toBeLessThanOrEqual(before + 2);
  expect(stick.crossed()).toBe(false);
});

test('the stick is pulled out in the middle of a file: said, counting goes on, and put in again it is caught up', async () => {
  const { run, stick } = await counting();
  await enterOne(run);
  await level(run);
  const whole = text(stick, stick.writes.at(-1) ?? '');
  stick.hold();
  await enterOne(run);
  await eventually(() => expect(stick.writes).toHaveLength(3));
  stick.pullOut();
  await missed(run);
  // The file before the torn one is whole, and the count goes on.
  expect(text(stick, stick.writes.at(-2) ?? '')).toBe(whole);
  await enterOne(run);
  stick.putIn();
  await run.controller.stick.press();
  await level(run);
  // The torn file is written first.
  expect(stick.writes.slice(2)).toEqual([named(run, 3), named(run, 3)]);
  expect(bytesOf(text(stick, named(run, 3)))).toEqual(await fileOf(run.id, run.device));
});

test('a stick pulled out while nothing is written is missed, and caught up without a press', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  try {
    const { run, stick } = await counting();
    stick.pullOut();
    vi.advanceTimersByTime(3000);
    await missed(run);
    await enterOne(run);
    stick.putIn();
    stick.allow(false);
    vi.advanceTimersByTime(3000);
    await missed(run);
    stick.allow(true);
    vi.advanceTimersByTime(3000);
    await level(run);
  } finally {
    vi.useRealTimers();
  }
});

test.each([
  ['QuotaExceededError', 'full'],
  ['NoModificationAllowedError', 'failed'],
])('a stick that refuses with %s is said to be %s', async (name, why) => {
  const { run, stick } = await counting();
  stick.refuse(name);
  await enterOne(run);
  await missed(run, why);
});

test('a stick that gives back something else is not said to have the meeting', async () => {
  const { run, stick } = await counting();
  const before = state(run);
  stick.garble(true);
  await enterOne(run);
  await missed(run, 'failed');
  expect(state(run)).toMatchObject({ written: 'written' in before ? before.written : null });
});

test('where the first stick does not come back another one is chosen, and has everything', async () => {
  const sticks = [memoryStick(), memoryStick()];
  const device = newDevice(undefined, () => Promise.resolve(sticks.shift() ?? null));
  const [first, second] = [...sticks];
  const run = await HallRun.to('opened', SMALL, device);
  await run.controller.stick.press();
  await level(run);
  first?.pullOut();
  await enterOne(run);
  await missed(run);
  await run.controller.stick.press();
  await level(run);
  expect(bytesOf(second?.files.get(named(run, 1)))).toEqual(await fileOf(run.id, run.device));
  // The dialog closed without a choice changes nothing.
  second?.pullOut();
  await enterOne(run);
  await missed(run);
  await run.controller.stick.press();
  await missed(run);
});

test('the laptop dies in the middle of a file: the torn one is refused, and from the one before the count goes on elsewhere', async () => {
  const { run, stick } = await counting();
  await enterOne(run);
  await level(run);
  const whole = await entriesOn(run.device, run.id);
  stick.hold();
  await enterOne(run);
  await eventually(() => expect(stick.writes).toHaveLength(3));
  const there = newDevice();
  const newest = text(stick, stick.writes.at(-1) ?? '');
  expect(checkFile(bytesOf(newest))).toMatchObject({ ok: false });
  const before = text(stick, stick.writes.at(-2) ?? '');
  expect(await takeOver(validFile(bytesOf(before)), there)).toMatchObject({
    entries: whole + 1,
  });
  const controller = await openOn(there, run.id);
  const paper = marked('oxoo');
  expect(
    await controller.submit({ type: 'paperEntered', packet: 1, place: 2, paper }),
  ).toMatchObject({ kind: 'stored' });
});

test('a stick chosen again is gone on with; the file that says least is written first', async () => {
  const { run, stick, device } = await counting();
  await enterOne(run);
  await level(run);
  run.controller.close();
  const controller = await openOn(
    { ...device, stick: newDevice(undefined, () => Promise.resolve(stick)).stick },
    run.id,
  );
  stick.writes.length = 0;
  await controller.stick.press();
  await eventually(() => expect(stick.writes).toEqual([named(run, 3)]));
  controller.close();
});

test('the copy of another computer is not written over, whatever it is called', async () => {
  const { run, stick } = await counting();
  const other = newDevice(undefined, () => Promise.resolve(stick));
  await takeOver(validFile(await fileOf(run.id, run.device)), other);
  await enterOne(run);
  await level(run);
  const theirs = [...stick.files];
  const there = await openOn(other, run.id);
  stick.writes.length = 0;
  await there.stick.press();
  // The first file is the beginning of both records.
  await eventually(() => expect(stick.writes).toEqual([named(run, 3)]));
  expect([...stick.files].slice(1, 2)).toEqual(theirs.slice(1));
  there.close();
});

test('a stick that is slow is said to be written, and one that does not answer to be missed, until it does', async () => {
  const stick = memoryStick();
  const device = newDevice(undefined, () => Promise.resolve(stick));
  const run = await HallRun.to('prepared', {}, device);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    stick.hold();
    await run.controller.stick.press();
    await vi.advanceTimersByTimeAsync(1000);
    expect(state(run)).toEqual({ kind: 'writes', written: null, slow: false });
    await vi.advanceTimersByTimeAsync(1000);
    expect(state(run)).toEqual({ kind: 'writes', written: null, slow: true });
    await vi.advanceTimersByTimeAsync(15_000);
    expect(state(run)).toEqual({ kind: 'trouble', why: 'out', written: null });
  } finally {
    vi.useRealTimers();
  }
  stick.goOn();
  await level(run);
});

test('a window that only looks writes no stick before it is the one that writes', async () => {
  const { run, device } = await counting();
  const looking = await openOn(device, run.id);
  expect(looking.stick.store.getState()).toEqual({ kind: 'notChosen' });
  run.controller.close();
  await eventually(() => expect(looking.stick.store.getState().kind).toBe('writes'));
  looking.close();
});

test('a rehearsal is not written', async () => {
  const { run, device } = await counting();
  const words = { suffix: '（演练）', more: '' };
  const made = await openRehearsal(run.controller.store.getState(), words, device);
  if (!made.ok) throw new Error(made.failure.kind);
  const rehearsal = await openOn(device, made.meeting);
  expect(rehearsal.stick.store.getState()).toEqual({ kind: 'notChosen' });
  rehearsal.close();
});

test('in a browser without a folder dialog a press does nothing', async () => {
  const run = await HallRun.to('prepared');
  expect(state(run)).toEqual({ kind: 'cannot' });
  await run.controller.stick.press();
  expect(state(run)).toEqual({ kind: 'cannot' });
});
