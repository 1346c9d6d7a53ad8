import { eventually } from '@test/drivers/eventually';
import { HallRun } from '@test/drivers/hallRun';
import { marked } from '@test/drivers/papers';
import { expect, test, vi } from 'vitest';
import type { MeetingId } from '@/election/events/ids';
import { latestMeeting } from './latestMeeting';
import { type Watched, watchMeeting } from './watchMeeting';

/** Everything that a window which only looks has been told. */
function watching(run: HallRun, id = run.id) {
  const seen: Watched[] = [];
  const lock = vi.fn();
  const stop = watchMeeting(id, (watched) => seen.push(watched), { ...run.device, lock });
  const entered = () => {
    const last = seen.at(-1);
    return last?.ok ? last.meeting.round.entered : null;
  };
  return { seen, entered, lock, stop };
}

test('each paper is seen once it is stored, and the lock is never asked for', async () => {
  const run = await HallRun.to('opened');
  const { seen, entered, lock, stop } = watching(run);
  await eventually(() => expect(entered()).toBe(0));
  await run.enter(marked('ooox'));
  await eventually(() => expect(entered()).toBe(1));
  await run.enter(marked('oxo-'), marked('oox-'));
  await eventually(() => expect(entered()).toBe(3));
  const last = seen.at(-1);
  expect(last?.ok ? last.meeting : null).toEqual(run.meeting);
  expect(lock).not.toHaveBeenCalled();

  stop();
  await run.enter(marked('ooox'));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(entered()).toBe(3);
});

test('the meeting is closed and opened again: what is seen stays and goes on', async () => {
  const run = await HallRun.to('opened');
  const { seen, stop } = watching(run);
  await eventually(() => expect(seen.at(-1)).toMatchObject({ ok: true, checked: true }));
  run.controller.close();
  expect(seen.at(-1)).toMatchObject({ ok: true });
  stop();
});

test('a meeting that was taken off the device is shown no longer', async () => {
  const run = await HallRun.to('signedIn');
  const { seen, stop } = watching(run);
  await eventually(() => expect(seen.at(-1)).toMatchObject({ ok: true }));
  await run.device.storage.removeMeeting({
    meeting: run.id,
    title: '大会',
    date: '2026-11-22',
    head: '',
    entries: 1,
    removedAt: '2026-11-23T00:00:00.000Z',
  });
  await eventually(() => expect(seen.at(-1)).toEqual({ ok: false, lost: { why: 'notFound' } }));
  stop();
});

test('what cannot be read in either copy is not shown', async () => {
  const run = await HallRun.to('signedIn');
  const { seen, stop } = watching(run);
  await eventually(() => expect(seen.at(-1)).toMatchObject({ ok: true }));
  const [row] = await run.device.storage.entriesOf(run.id);
  if (row === undefined) throw new Error('nothing stored');
  const { seq } = run.controller.store.getState().head;
  run.device.files.contents.clear();
  await run.device.database.entries.add({ ...row, seq: 999 });
  const lost = { why: 'broken', break: { seq: seq + 1, why: 'chain' } };
  await eventually(() => expect(seen.at(-1)).toEqual({ ok: false, lost }));
  stop();
});

test('what is damaged in the database is shown from the second copy, and nothing is mended', async () => {
  const run = await HallRun.to('signedIn');
  await run.device.database.entries.delete([run.id, 3]);
  const { seen, stop } = watching(run);
  await eventually(() => expect(seen.at(-1)).toMatchObject({ ok: true }));
  expect(await run.device.database.entries.get([run.id, 3])).toBeUndefined();
  stop();
});

test('of an unknown meeting it is said that there is none', async () => {
  const run = await HallRun.to('prepared');
  const { seen, stop } = watching(run, 'f'.repeat(32) as MeetingId);
  await eventually(() => expect(seen).toEqual([{ ok: false, lost: { why: 'notFound' } }]));
  stop();
});

test('the latest meeting is one that has not ended', async () => {
  const run = await HallRun.to('prepared');
  expect(await latestMeeting(run.device)).toBe(run.id);
  await run.submit({ type: 'meetingNotHeld', reason: '停电' });
  expect(await latestMeeting(run.device)).toBeNull();
});
