import { MEETING, WRITER } from '@test/drivers/meetings';
import { newDevice } from '@test/drivers/platform';
import { createMeetingController } from '@/controller/createMeetingController';
import type { MeetingController } from '@/controller/MeetingController';
import { openMeeting } from '@/controller/openMeeting';
import { decide } from '@/election/decide';
import { roundState } from '@/election/state/lifecycles/round';
import type { Meeting } from '@/election/state/meeting';
import type { EntryRow } from '@/journal/entry';
import { EMPTY_JOURNAL, type Journal, write } from '@/journal/journal';
import type { WrappedKeyRow } from '@/storage/database';
import { type Hall, halls } from './hall';
import { onward } from './nextStep';
import { Path } from './path';
import type { Reached } from './reached';

const STAGES = ['prepared', 'headCounted', 'voted', 'counting', 'drawn', 'announced'] as const;
export type Stage = 'opened' | (typeof STAGES)[number];

export type Device = ReturnType<typeof newDevice>;

/** A meeting as it lies on a device, to begin a path from; read once, for reading costs most. */
export interface Carried {
  readonly hall: Hall;
  readonly stage: Stage;
  readonly journal: Journal;
  readonly rows: readonly EntryRow[];
  readonly keys: readonly WrappedKeyRow[];
}

export async function deviceOfWriter(): Promise<Device> {
  const device = newDevice();
  await device.storage.writer(() => WRITER);
  return device;
}

/** The first entry alone. */
function openedMeeting(hall: Hall): Carried {
  const { meeting, head } = EMPTY_JOURNAL;
  const decision = decide(
    meeting,
    { type: 'meetingOpened', meeting: MEETING, writer: WRITER, practice: false, body: hall.body },
    { head, witnesses: [] },
  );
  if (!decision.ok) throw new Error('not opened');
  const pen = { meeting: MEETING, writer: WRITER, at: '2026-11-22T01:00Z' };
  return { hall, stage: 'opened', ...write(EMPTY_JOURNAL, pen, decision.events, []), keys: [] };
}

/** Clears the device for another path. */
async function putBack(
  { database, files }: Device,
  keys: readonly WrappedKeyRow[],
  rows: readonly EntryRow[],
) {
  files.contents.clear();
  await database.transaction('rw', database.entries, database.wrappedKeys, async () => {
    await database.entries.clear();
    await database.wrappedKeys.clear();
    await database.entries.bulkAdd([...rows]);
    await database.wrappedKeys.bulkAdd([...keys]);
  });
}

/** A meeting in the place of what lay on the device, opened from its record. */
export async function openWhole(
  device: Device,
  { rows, keys }: Carried,
): Promise<MeetingController> {
  await putBack(device, keys, rows);
  const opened = await openMeeting(MEETING, device);
  if (!opened.ok) throw new Error(opened.lost.why);
  return opened.controller;
}

/** The same without reading the record once more: the controller begins where the journal stands. */
export async function openAtHead(
  device: Device,
  { journal, keys, rows }: Carried,
): Promise<MeetingController> {
  // What is written next follows the last entry alone.
  const last = rows.slice(-1);
  await putBack(device, keys, last);
  return createMeetingController(
    device,
    WRITER,
    { journal, rows: last },
    { mode: 'writes', lost: null },
    {
      begin: () => Promise.resolve({ ok: true, rows: [] }),
      end: () => undefined,
    },
  );
}

/** Goes on through the real controller until the meeting stands where the path is to begin. */
async function carriedTo(
  device: Device,
  from: Carried,
  stage: Stage,
  reached: Reached,
): Promise<Carried> {
  const controller = await openWhole(device, from);
  const path = new Path(controller, from.hall, reached);
  while (!standsAt(path.meeting, stage))
    if (path.steps > 200 || !(await path.do(onward(path.meeting, from.hall, 3))))
      throw new Error(`the way does not lead to ${stage}`);
  controller.close();
  const rows = await device.storage.entriesOf(MEETING);
  const { meeting, head } = controller.store.getState();
  const keys = await device.database.wrappedKeys.toArray();
  return { hall: from.hall, stage, journal: { meeting, head }, rows, keys };
}

/** Prepared is a meeting that has opened sign-in; nobody is here yet. */
const standsAt = ({ round, signInOpened }: Meeting, stage: Stage): boolean =>
  signInOpened && roundState(round) === stage;

/** Every stage of every kind of election, each reached through the real controller. */
export async function beginnings(reached: Reached): Promise<readonly Carried[]> {
  const device = await deviceOfWriter();
  const all: Carried[] = [];
  for (const hall of halls) {
    let carried = openedMeeting(hall);
    all.push(carried);
    for (const stage of STAGES) {
      carried = await carriedTo(device, carried, stage, reached);
      all.push(carried);
    }
  }
  return all;
}
