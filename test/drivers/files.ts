import { saveFile } from '@/controller/files/saveFile';
import { openMeeting } from '@/controller/openMeeting';
import type { Platform } from '@/controller/platform';
import type { MeetingId } from '@/election/events/ids';
import { checkFile, type ValidFile } from '@/verifier/checkFile';
import { HallRun, PINS } from './hallRun';
import { marked } from './papers';
import { CHIEF, SCRUTINEER } from './people';

/** The bytes of a meeting's file, as a device saves it. */
export async function fileOf(id: MeetingId, device: Platform): Promise<Uint8Array> {
  const saved = await saveFile(id, device);
  if (!saved.ok) throw new Error(saved.lost.why);
  return saved.bytes;
}

/** A file that holds, as it is once it was checked. */
export function validFile(bytes: Uint8Array): ValidFile {
  const checked = checkFile(bytes);
  if (!checked.ok) throw new Error(checked.fault.code);
  return checked;
}

export const entriesOn = async (device: Platform, id: MeetingId): Promise<number> =>
  (await device.storage.entriesOf(id)).length;

export async function openOn(device: Platform, id: MeetingId) {
  const opened = await openMeeting(id, device);
  if (!opened.ok) throw new Error(opened.lost.why);
  return opened.controller;
}

/** A small meeting whose papers have all been entered. */
export async function enteredMeeting(): Promise<HallRun> {
  const run = await HallRun.to('opened', { members: 9, present: 8, received: 8 });
  await run.enter(...Array.from({ length: 8 }, () => marked('ooox')));
  return run;
}

/** The same up to its end, signed by one scrutineer and refused by the other; the meeting is closed in the browser. */
export async function closedMeeting(): Promise<HallRun> {
  const run = await enteredMeeting();
  await run.submit({ type: 'countingClosed' }, { type: 'sheetDrawn' });
  await run.controller.signSheet(CHIEF, PINS.get(CHIEF) ?? '');
  await run.submit(
    { type: 'signatureMissing', name: SCRUTINEER, reason: 'refused', note: '' },
    { type: 'announced' },
    { type: 'meetingClosed' },
  );
  run.controller.close();
  return run;
}
