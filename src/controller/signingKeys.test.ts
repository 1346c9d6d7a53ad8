import { HallRun, pinOf } from '@test/drivers/hallRun';
import { CHIEF, PRESIDING, SCRUTINEER } from '@test/drivers/people';
import { entryOf } from '@test/drivers/recording';
import { expect, test } from 'vitest';
import { currentKey } from '@/election/rules/officers/officers';
import { openMeeting } from './openMeeting';

const NEW_PIN = '907214';

/** The chief has a key; the other scrutineer chooses a new PIN before who presides and the chief. */
async function chosen(pin: string, practice = false) {
  const run = await HallRun.to('opened', { practice });
  const before = currentKey(run.meeting, SCRUTINEER);
  const answer = await run.controller.choosePin(
    SCRUTINEER,
    pin,
    [PRESIDING, CHIEF].map((name) => ({ name, pin: pinOf(name) })),
  );
  return { run, answer, isNew: currentKey(run.meeting, SCRUTINEER) !== before };
}

test('a PIN that opens the key of another officer is not taken, and is a wrong one for that officer', async () => {
  const { run, answer, isNew } = await chosen(pinOf(CHIEF));
  expect(answer).toEqual({ kind: 'unfitPin' });
  expect(isNew).toBe(false);
  expect([...run.meeting.wrongPins]).toEqual([[CHIEF, 1]]);
});

test('one of nobody else, and the own one once more, are taken', async () => {
  for (const pin of [NEW_PIN, pinOf(SCRUTINEER)])
    expect(await chosen(pin)).toMatchObject({ answer: { kind: 'stored' }, isNew: true });
});

test('the new key signs the entry that brings it, beside the witnesses, with no password more', async () => {
  const { run } = await chosen(NEW_PIN);
  const entries = (await run.device.storage.entriesOf(run.id)).map(entryOf);
  const made = entries.filter(({ event }) => event.type === 'signingKeyCreated');
  const [first] = made;
  const last = made.at(-1);
  expect(first?.witnesses.map(({ name }) => name)).toEqual([PRESIDING]);
  expect(last?.witnesses.map(({ name }) => name)).toEqual([SCRUTINEER, PRESIDING, CHIEF]);
  expect(last?.witnesses[0]?.keyId).toBe(currentKey(run.meeting, SCRUTINEER)?.keyId);
});

test('in practice everybody may have the same', async () => {
  const { answer } = await chosen(pinOf(CHIEF), true);
  expect(answer).toMatchObject({ kind: 'stored' });
});

test('a meeting that was not held keeps no key that could sign for anybody', async () => {
  const run = await HallRun.to('appointed');
  const { database } = run.device;
  expect(await database.wrappedKeys.count()).toBe(4);
  await run.submit({ type: 'meetingNotHeld', reason: '停电' });
  expect(await database.wrappedKeys.count()).toBe(0);
});

test('a PIN that is only checked leaves no entry where it is right, and one where it is wrong', async () => {
  const run = await HallRun.to('opened');
  const { controller } = run;
  const entries = () => controller.rows().length;
  const before = entries();
  expect(await controller.checkPin({ name: CHIEF, pin: pinOf(CHIEF) })).toBeNull();
  expect(entries()).toBe(before);
  const wrong = { name: CHIEF, pin: pinOf(SCRUTINEER) };
  expect(await controller.checkPin(wrong)).toEqual({ kind: 'wrongPin', name: CHIEF, times: 1 });
  expect(entries()).toBe(before + 1);
  expect([...run.meeting.wrongPins]).toEqual([[CHIEF, 1]]);
});

test('in a window that cannot record a wrong PIN none is tried', async () => {
  const run = await HallRun.to('opened');
  const looks = await openMeeting(run.id, run.device);
  if (!looks.ok) throw new Error(looks.lost.why);
  expect(await looks.controller.checkPin({ name: CHIEF, pin: pinOf(CHIEF) })).toEqual({
    kind: 'notStored',
    why: 'looksOnly',
  });
  looks.controller.close();
});
