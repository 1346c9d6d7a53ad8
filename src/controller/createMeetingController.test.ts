import { eventually } from '@test/drivers/eventually';
import { newDevice } from '@test/drivers/platform';
import { expect, test, vi } from 'vitest';
import type { MemberName } from '@/election/events/ids';
import type { Details } from '@/election/events/meeting';
import { createMeeting } from './createMeeting';
import { listMeetings } from './listMeetings';
import type { MeetingController } from './MeetingController';
import { openMeeting } from './openMeeting';
import type { Platform } from './platform';

const name = (text: string) => text as MemberName;
const details: Details = {
  organisation: '柳溪村党支部',
  title: '换届选举大会',
  place: '村委会会议室',
  date: '2026-11-22',
  presidingOfficer: name('周明'),
};
const roster = ['许敏', '何立', '周文清', '丁小宁'].map((text) => ({
  name: name(text),
  standing: 'full' as const,
}));

async function newMeeting(device: Platform) {
  const created = await createMeeting({ practice: false }, device);
  if (!created.ok) throw new Error(created.failure.kind);
  return created.meeting;
}

async function openedOn(device: Platform, id: Awaited<ReturnType<typeof newMeeting>>) {
  const opened = await openMeeting(id, device);
  if (!opened.ok) throw new Error(opened.lost.why);
  return opened.controller;
}

const meetingAt = (controller: MeetingController) => controller.store.getState().meeting;

test('what was stored is there when the meeting is opened again', async () => {
  const device = newDevice();
  const id = await newMeeting(device);
  const controller = await openedOn(device, id);
  expect(await controller.submit({ type: 'detailsSet', details })).toMatchObject({
    kind: 'stored',
  });
  const before = controller.store.getState();
  controller.close();

  const again = await openedOn(device, id);
  expect(again.store.getState()).toMatchObject({ meeting: before.meeting, head: before.head });
  expect(meetingAt(again).details).toEqual(details);
});

test('a refused command stores nothing and says why', async () => {
  const device = newDevice();
  const controller = await openedOn(device, await newMeeting(device));
  const head = controller.store.getState().head;
  expect(await controller.submit({ type: 'signInOpened' })).toMatchObject({
    kind: 'refused',
    refusals: [
      { code: 'details.missing' },
      { code: 'roster.empty' },
      { code: 'method.missing' },
      { code: 'contest.missing' },
    ],
  });
  expect(controller.store.getState().head).toEqual(head);
});

test('commands are answered one after another, in the order given', async () => {
  const device = newDevice();
  const controller = await openedOn(device, await newMeeting(device));
  const answers = await Promise.all([
    controller.submit({ type: 'detailsSet', details }),
    controller.submit({ type: 'rosterSet', members: roster }),
    controller.submit({ type: 'detailsSet', details: { ...details, place: '礼堂' } }),
  ]);
  expect(answers.map(({ kind }) => kind)).toEqual(['stored', 'stored', 'stored']);
  expect(controller.store.getState().head.seq).toBe(4);
  expect(meetingAt(controller).details?.place).toBe('礼堂');
});

test.each(['full', 'failed'] as const)(
  'the device refuses to write (%s): nothing counts that was not stored, and nothing more is taken until the meeting is opened anew',
  async (why) => {
    let refuses = false;
    const device = newDevice((storage) => ({
      ...storage,
      append: (...given) => (refuses ? Promise.resolve(why) : storage.append(...given)),
    }));
    const id = await newMeeting(device);
    const controller = await openedOn(device, id);
    refuses = true;
    const refused = { kind: 'notStored', why };
    expect(await controller.submit({ type: 'detailsSet', details })).toEqual(refused);
    expect(meetingAt(controller).details).toBeNull();
    refuses = false;
    expect(await controller.submit({ type: 'detailsSet', details })).toEqual(refused);
    expect(await device.storage.entriesOf(id)).toHaveLength(1);
    controller.close();

    const again = await openedOn(device, id);
    expect(await again.submit({ type: 'detailsSet', details })).toMatchObject({ kind: 'stored' });
  },
);

test('what a clock gone wild would make unreadable is not stored, and the next is', async () => {
  const device = newDevice();
  const id = await newMeeting(device);
  const clock = { now: device.now };
  const controller = await openedOn({ ...device, now: () => clock.now() }, id);
  clock.now = () => new Date(Date.UTC(12_000, 0)).toISOString();
  expect(await controller.submit({ type: 'detailsSet', details })).toEqual({
    kind: 'notStored',
    why: 'clock',
  });
  expect(await device.storage.entriesOf(id)).toHaveLength(1);
  expect(await createMeeting({ practice: false }, { ...device, now: clock.now })).toEqual({
    ok: false,
    failure: { kind: 'notStored', why: 'clock' },
  });
  clock.now = device.now;
  expect(await controller.submit({ type: 'detailsSet', details })).toMatchObject({
    kind: 'stored',
  });
});

test('a second window looks, follows what is stored, and writes once the first is closed', async () => {
  const device = newDevice();
  const id = await newMeeting(device);
  const first = await openedOn(device, id);
  const second = await openedOn(device, id);
  expect(second.store.getState().mode).toBe('looks');
  expect(await second.submit({ type: 'detailsSet', details })).toEqual({
    kind: 'notStored',
    why: 'looksOnly',
  });

  await first.submit({ type: 'detailsSet', details });
  await eventually(() => expect(meetingAt(second).details).toEqual(details));

  first.close();
  await eventually(() => expect(second.store.getState().mode).toBe('writes'));
  expect(await second.submit({ type: 'rosterSet', members: roster })).toMatchObject({
    kind: 'stored',
  });
});

test('two that believe they write: the second is told, and loses nothing that was stored', async () => {
  const device = newDevice();
  const id = await newMeeting(device);
  const everybodyHolds = (_: unknown, onHeld: () => void) => {
    onHeld();
    return { acquired: Promise.resolve(true), release: () => {} };
  };
  const first = await openedOn({ ...device, lock: everybodyHolds }, id);
  const second = await openedOn({ ...device, lock: everybodyHolds }, id);
  const follow = vi.spyOn(device.storage, 'follow');
  await first.submit({ type: 'detailsSet', details });
  // Who writes reads nothing back.
  expect(follow).not.toHaveBeenCalled();
  expect(await second.submit({ type: 'rosterSet', members: roster })).toEqual({
    kind: 'notStored',
    why: 'otherWriter',
  });
  expect(second.store.getState().mode).toBe('looks');
  expect(await second.submit({ type: 'rosterSet', members: roster })).toEqual({
    kind: 'notStored',
    why: 'looksOnly',
  });
  await eventually(() => expect(meetingAt(second).details).toEqual(details));
  second.close();
});

test('a window that looked on does not write for a meeting that was taken off the device', async () => {
  const device = newDevice();
  const id = await newMeeting(device);
  const first = await openedOn(device, id);
  const second = await openedOn(device, id);
  await device.storage.removeMeeting({
    meeting: id,
    title: '',
    date: '',
    head: '',
    entries: 1,
    removedAt: '',
  });
  first.close();
  // The answer to a command comes after whatever was queued before it.
  expect(await second.submit({ type: 'detailsSet', details })).toEqual({
    kind: 'lost',
    lost: { why: 'notFound' },
  });
  expect(await device.storage.entriesOf(id)).toEqual([]);
});

test('a meeting whose record was changed is not opened, and the entry is named', async () => {
  const device = newDevice();
  const id = await newMeeting(device);
  const entriesOf = async () =>
    (await device.storage.entriesOf(id)).map((row) => ({
      ...row,
      text: row.text.replace('"practice":false', '"practice":true'),
    }));
  const openToWrite = async () => ({ kind: 'level', rows: await entriesOf() }) as const;
  const changed = { ...device, storage: { ...device.storage, entriesOf, openToWrite } };
  expect(await openMeeting(id, changed)).toEqual({
    ok: false,
    lost: { why: 'broken', break: { seq: 1, why: 'hash' } },
  });
  // The list reads no record: that it breaks is said when it is opened.
  expect(await listMeetings(changed)).toMatchObject([{ id, summary: { entries: 1 } }]);
});

test('a meeting that is not on this device is said to be missing', async () => {
  const device = newDevice();
  const opened = await openMeeting(
    'f'.repeat(32) as Awaited<ReturnType<typeof newMeeting>>,
    device,
  );
  expect(opened).toEqual({ ok: false, lost: { why: 'notFound' } });
});

test('a window that wins the lock while it reads the journal becomes the one that writes', async () => {
  const device = newDevice();
  const id = await newMeeting(device);
  const first = await openedOn(device, id);
  const entriesOf = vi.fn(device.storage.entriesOf).mockImplementationOnce((meeting) => {
    first.close();
    return device.storage.entriesOf(meeting);
  });
  const second = await openedOn({ ...device, storage: { ...device.storage, entriesOf } }, id);
  await eventually(() => expect(second.store.getState().mode).toBe('writes'));
});
