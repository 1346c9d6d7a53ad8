import { closedMeeting, entriesOn, fileOf, openOn, validFile } from '@test/drivers/files';
import { HallRun } from '@test/drivers/hallRun';
import { newDevice } from '@test/drivers/platform';
import { expect, test } from 'vitest';
import { listMeetings } from '@/controller/listMeetings';
import type { Platform } from '@/controller/platform';
import { writeMeetingFile } from '@/journal/meetingFile';
import { importMeeting, takeOver } from './importMeeting';
import { mayBeRemoved } from './mayBeRemoved';
import { removeMeeting } from './removeMeeting';

test('needs the saved copy, chosen again, and leaves title, date and fingerprint', async () => {
  const run = await closedMeeting();
  const file = await fileOf(run.id, run.device);
  const { head } = run.controller.store.getState();
  expect(await removeMeeting(run.id, file, run.device)).toEqual({ kind: 'removed' });
  expect(await listMeetings(run.device)).toEqual([]);
  expect(await run.device.storage.removedMeetings()).toEqual([
    {
      meeting: run.id,
      title: '柳溪村党支部换届选举大会',
      date: '2026-11-22',
      head: head.hash,
      entries: head.seq,
      removedAt: expect.any(String) as string,
    },
  ]);
});

test('is refused for any other file, and nothing is lost', async () => {
  const run = await closedMeeting();
  const file = await fileOf(run.id, run.device);
  const before = await entriesOn(run.device, run.id);
  for (const other of [
    file.subarray(1),
    file.subarray(0, -1),
    file.with(500, 65),
    new Uint8Array(),
  ])
    expect(await removeMeeting(run.id, other, run.device)).toEqual({ kind: 'otherFile' });
  expect(await entriesOn(run.device, run.id)).toBe(before);
});

test('is refused while the meeting goes on, and while a window has it open', async () => {
  const run = await HallRun.to('opened');
  const file = await fileOf(run.id, run.device);
  expect(await removeMeeting(run.id, file, run.device)).toEqual({
    kind: 'notStored',
    why: 'looksOnly',
  });
  run.controller.close();
  expect(await removeMeeting(run.id, file, run.device)).toEqual({ kind: 'goesOn' });
  expect((await listMeetings(run.device)).length).toBe(1);
});

test('is refused where the record itself does not hold', async () => {
  const run = await closedMeeting();
  const rows = await run.device.storage.entriesOf(run.id);
  const there = newDevice();
  await there.database.entries.bulkAdd(rows.filter(({ seq }) => seq !== 3));
  const copy = new TextEncoder().encode(writeMeetingFile(await there.storage.entriesOf(run.id)));
  expect(await removeMeeting(run.id, copy, there)).toEqual({
    kind: 'fault',
    fault: { code: 'entry.order', figures: { seq: 3, found: 4 } },
  });
});

test('says so where the device cannot do it', async () => {
  const run = await closedMeeting();
  const file = await fileOf(run.id, run.device);
  const broken: Platform = {
    ...run.device,
    storage: { ...run.device.storage, removeMeeting: () => Promise.resolve('failed') },
  };
  expect(await removeMeeting(run.id, file, broken)).toEqual({
    kind: 'notStored',
    why: 'failed',
  });
});

test.each([
  [{ ending: 'closed', practice: false }, true],
  [{ ending: 'notHeld', practice: false }, true],
  [{ ending: 'handedOver', practice: false }, true],
  [{ ending: null, practice: true }, true],
  [{ ending: null, practice: false }, false],
] as const)('%j: %s', (meeting, may) => {
  expect(mayBeRemoved(meeting)).toBe(may);
});

test('what comes back is what went, or more: never less, never another', async () => {
  const run = await HallRun.to('prepared', { practice: true });
  run.controller.close();
  const file = await fileOf(run.id, run.device);
  const entries = await entriesOn(run.device, run.id);
  const rows = await run.device.storage.entriesOf(run.id);
  const elsewhere = newDevice();
  await elsewhere.database.entries.bulkAdd(rows.slice(0, 4));
  const older = await fileOf(run.id, elsewhere);
  await takeOver(validFile(older), elsewhere);
  const controller = await openOn(elsewhere, run.id);
  for (let i = 0; i < 4; i++) await controller.submit({ type: 'rosterSet', members: [] });
  const fork = await fileOf(run.id, elsewhere);

  await removeMeeting(run.id, file, run.device);
  expect(await importMeeting(validFile(older), run.device)).toEqual({
    kind: 'older',
    meeting: run.id,
    here: entries,
    file: 4,
  });
  expect(await importMeeting(validFile(fork), run.device)).toMatchObject({
    kind: 'fork',
    meeting: run.id,
    seq: entries,
    sides: { here: null },
  });
  expect(await importMeeting(validFile(file), run.device)).toMatchObject({
    kind: 'stored',
    entries,
  });
});
