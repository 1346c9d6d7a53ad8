import { enteredMeeting, fileOf, openOn, validFile } from '@test/drivers/files';
import { signedHere } from '@test/drivers/hallRun';
import { newDevice } from '@test/drivers/platform';
import { expect, test } from 'vitest';
import type { WriterId } from '@/election/events/ids';
import { refusal } from '@/election/events/refusal';
import { takeOver } from './files/importMeeting';
import { handOver, takeBack } from './handOver';
import { readLines } from './journalLines';
import { listRemovedMeetings } from './listRemovedMeetings';

test('handed over, a meeting is read-only here, and its file goes on elsewhere', async () => {
  const { device, id, controller } = await enteredMeeting();
  controller.close();
  expect(await handOver(id, signedHere, device)).toMatchObject({ kind: 'stored' });
  const here = await openOn(device, id);
  expect(await here.submit({ type: 'countingClosed' })).toEqual({
    kind: 'refused',
    refusals: [refusal('meeting.handedOver', {})],
  });
  here.close();

  const there = newDevice();
  expect(await takeOver(validFile(await fileOf(id, device)), there)).toMatchObject({
    kind: 'stored',
  });
  const goesOn = await openOn(there, id);
  expect(await goesOn.submit({ type: 'countingClosed' })).toMatchObject({ kind: 'stored' });
  goesOn.close();
});

test('taken back it goes on where it was, with the keys that lie here', async () => {
  const { device, id, controller } = await enteredMeeting();
  controller.close();
  await handOver(id, signedHere, device);
  expect(await takeBack(id, signedHere, device)).toMatchObject({ kind: 'stored' });
  const here = await openOn(device, id);
  expect(here.store.getState().meeting).toMatchObject({ ending: null });
  expect(
    here.store.getState().meeting.signingKeys.every(({ standing }) => standing === 'current'),
  ).toBe(true);
  here.close();
});

test('while another window writes nothing is handed over', async () => {
  const { device, id, controller } = await enteredMeeting();
  expect(await handOver(id, signedHere, device)).toEqual({ kind: 'notStored', why: 'looksOnly' });
  controller.close();
});

test('the record has every entry with its hash; a device from which nothing was taken has no removed meetings', async () => {
  const { device, controller } = await enteredMeeting();
  const lines = readLines(controller.rows());
  expect(lines.at(0)?.entry.event.type).toBe('meetingOpened');
  expect(lines.at(-1)?.row).toMatchObject(controller.store.getState().head);
  expect(await listRemovedMeetings(device)).toEqual([]);
  controller.close();
});

test('nobody takes a meeting over for another device: that one writes it itself', async () => {
  const { device, controller } = await enteredMeeting();
  await signedHere(controller, { type: 'handedOver' });
  const to = 'f'.repeat(32) as WriterId;
  expect(await controller.submit({ type: 'takenOver', to })).toEqual({
    kind: 'refused',
    refusals: [refusal('meeting.otherWriter', {})],
  });
  expect(await device.storage.entriesOf(controller.store.getState().meeting.id)).toHaveLength(
    controller.store.getState().head.seq,
  );
  controller.close();
});
