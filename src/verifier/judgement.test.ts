import { readFileSync } from 'node:fs';
import { utf8 } from '@test/drivers/bytes';
import { enteredMeeting, fileOf, openOn, validFile } from '@test/drivers/files';
import { HallRun, pinOf, signedHere } from '@test/drivers/hallRun';
import { marked, times } from '@test/drivers/papers';
import { at, CANDIDATES, CHIEF, SCRUTINEER } from '@test/drivers/people';
import { newDevice } from '@test/drivers/platform';
import { ALL_LEVEL, castHere, countedHere } from '@test/drivers/severalForms';
import { neededFirst, signersOfKeyNow } from '@test/drivers/signers';
import { expect, test } from 'vitest';
import { takeOver } from '@/controller/files/importMeeting';
import type { MeetingController } from '@/controller/MeetingController';
import { keyCode } from '@/documents/keyCode';
import type { Command } from '@/election/events/catalogue';
import { fingerprint, sha256Hex } from '@/election/events/fingerprint';
import type { MemberName } from '@/election/events/ids';
import { expectedSigners, needSigningKeys } from '@/election/rules/officers/officers';
import { methodHash } from '@/election/rules/sheet/sheet';
import { openContests } from '@/election/state/contests';
import { checkFile } from './checkFile';
import { parseCode } from './codes';
import { judge } from './judgement';

/** Judged without any code, and with that of the whole record. */
function judged(bytes: Uint8Array) {
  const file = validFile(bytes);
  const without = judge(file, []);
  const compared = judge(file, [fingerprint(file.head.hash)]);
  return {
    without: [without.answer, ...without.caveats.map(({ name }) => name)],
    compared: [compared.answer, ...compared.caveats.map(({ name }) => name)],
  };
}

async function does(controller: MeetingController, ...commands: readonly Command[]) {
  for (const command of commands) {
    const before = neededFirst(controller.store.getState().meeting, command);
    if (before !== null) await does(controller, before);
    expect(await signedHere(controller, command)).toMatchObject({ kind: 'stored' });
  }
}

/** Everybody signs with the password that they have now. */
async function signAndClose(
  controller: MeetingController,
  pins: (name: MemberName) => string = pinOf,
) {
  for (const name of expectedSigners(controller.store.getState().meeting))
    expect(await controller.signSheet(name, pins(name))).toMatchObject({ kind: 'stored' });
  await does(controller, { type: 'announced' }, { type: 'meetingClosed' });
}

test.each(['1.0-counted', '1.0-void', '1.0-countedTwice'])('%s is green with its code', (name) => {
  const bytes = readFileSync(`test/fixtures/meetings/${name}.jipiaotai.txt`);
  expect(judged(new Uint8Array(bytes))).toEqual({
    without: ['notVouchedFor', 'notCompared'],
    compared: ['holds'],
  });
});

test('a second sheet is green, and the code of the withdrawn one stands for nothing', async () => {
  const run = await enteredMeeting();
  const { controller } = run;
  await does(controller, { type: 'countingClosed' }, { type: 'sheetDrawn' });
  for (const name of [CHIEF, SCRUTINEER]) await controller.signSheet(name, pinOf(name));
  await does(
    controller,
    { type: 'sheetWithdrawn', reason: '录错一张' },
    { type: 'countingClosed' },
    { type: 'sheetDrawn' },
  );
  await signAndClose(controller);
  const bytes = await fileOf(run.id, run.device);
  expect(judged(bytes)).toEqual({
    without: ['notVouchedFor', 'notCompared'],
    compared: ['holds'],
  });
  const file = validFile(bytes);
  const [withdrawn, announced] = file.report.sheets.map(({ hash }) => fingerprint(hash));
  expect(judge(file, [withdrawn ?? ''])).toMatchObject({ answer: 'notVouchedFor' });
  expect(judge(file, [announced ?? ''])).toMatchObject({ answer: 'holds' });
});

test('a second vote among those who stood level is green with the code of its record, or of both sheets', async () => {
  const run = await HallRun.to('appointed', { members: 10, present: 8, received: 8 });
  await castHere(run);
  await countedHere(run, ALL_LEVEL);
  const { form, contest } = at(openContests(run.meeting), 0);
  const again = { contest: contest.id, candidates: [...CANDIDATES] };
  await run.submit({ type: 'roundOpened', kind: 'runoff', reason: '', form, contests: [again] });
  await castHere(run);
  await countedHere(run, times(8, marked('ooox')));
  await run.submit({ type: 'meetingClosed' });
  const bytes = await fileOf(run.id, run.device);
  expect(judged(bytes)).toEqual({
    without: ['notVouchedFor', 'notCompared'],
    compared: ['holds'],
  });
  const file = validFile(bytes);
  const [first = '', second = ''] = file.report.sheets.map(({ hash }) => fingerprint(hash));
  expect(judge(file, [second])).toMatchObject({ answer: 'notVouchedFor' });
  expect(judge(file, [first, second])).toMatchObject({ answer: 'holds' });
});

test('a password replaced is amber by that name alone', async () => {
  const run = await enteredMeeting();
  const { controller } = run;
  const signers = signersOfKeyNow(run.meeting, SCRUTINEER).map((name) => ({
    name,
    pin: pinOf(name),
  }));
  expect(await controller.choosePin(SCRUTINEER, '864209', signers)).toMatchObject({
    kind: 'stored',
  });
  await does(controller, { type: 'countingClosed' }, { type: 'sheetDrawn' });
  await signAndClose(controller, (name) => (name === SCRUTINEER ? '864209' : pinOf(name)));
  expect(judged(await fileOf(run.id, run.device))).toEqual({
    without: ['notVouchedFor', 'notCompared', 'keyReplaced'],
    compared: ['notVouchedFor', 'keyReplaced'],
  });
});

test.each([
  [true, 'takenOver'],
  [false, 'takenOverWithoutHandOver'],
])('gone on elsewhere, handed over %s: amber by that name alone', async (handsOver, name) => {
  const run = await enteredMeeting();
  if (handsOver) await run.submit({ type: 'handedOver' });
  const there = newDevice();
  await takeOver(validFile(await fileOf(run.id, run.device)), there);
  const controller = await openOn(there, run.id);
  for (const each of needSigningKeys(run.meeting)) await controller.choosePin(each, pinOf(each));
  await does(controller, { type: 'countingClosed' }, { type: 'sheetDrawn' });
  await signAndClose(controller);
  expect(judged(await fileOf(run.id, there))).toEqual({
    without: ['notVouchedFor', 'notCompared', name],
    compared: ['notVouchedFor', name],
  });
});

test('a code that stands nowhere in the record: it does not hold, and everything before the code does', () => {
  const bytes = readFileSync('test/fixtures/meetings/1.0-counted.jipiaotai.txt');
  const typed = '0000 1111 2222 3333 4444';
  const { answer, fault, checks } = judge(checkFile(new Uint8Array(bytes)), [typed]);
  expect(answer).toBe('doesNotHold');
  expect(fault).toEqual({ code: 'code.unknown', figures: { typed } });
  expect(checks.map(({ result }) => result)).toEqual([
    ...Array.from({ length: 7 }, () => 'holds'),
    'doesNotHold',
  ]);
  expect(checks.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test('the code of an entry, a key or the method stands for no sheet, and the record knows it', () => {
  const bytes = readFileSync('test/fixtures/meetings/1.0-counted.jipiaotai.txt');
  const file = validFile(new Uint8Array(bytes));
  const entry = fingerprint(file.rows[20]?.hash ?? file.head.hash);
  const [key] = file.meeting.signingKeys.map(({ keyId }) => keyCode(keyId));
  const { method, methodText } = file.meeting;
  if (method === null || methodText === null || key === undefined) throw new Error('not adopted');
  const ofMethod = [fingerprint(methodHash(method)), fingerprint(sha256Hex(methodText))];
  for (const code of [entry, key, ...ofMethod])
    expect(judge(file, [code])).toMatchObject({ answer: 'notVouchedFor', fault: null });
});

test('a meeting without a sheet is compared by the code of its record alone', async () => {
  const run = await HallRun.to('prepared');
  await run.submit({ type: 'meetingNotHeld', reason: '停电' });
  const file = validFile(await fileOf(run.id, run.device));
  expect(judge(file, [])).toMatchObject({ answer: 'notVouchedFor' });
  expect(judge(file, [fingerprint(file.report.head)])).toMatchObject({ answer: 'holds' });
  expect(judge(file, [fingerprint(file.rows[0]?.hash ?? file.head.hash)]).answer).toBe(
    'notVouchedFor',
  );
});

test('what does not hold names the check that found it, and claims nothing of the others', () => {
  const { answer, caveats, checks } = judge(checkFile(utf8('nothing')), []);
  expect([answer, caveats]).toEqual(['doesNotHold', []]);
  expect(checks.map(({ name, result }) => [name, result])).toEqual([
    ['form', 'doesNotHold'],
    ...['chain', 'times', 'rules', 'keys', 'signatures', 'papers', 'codes'].map((name) => [
      name,
      'notKnown',
    ]),
  ]);
});

test.each([
  ['7f3a91c05e2bd46803ce', '7F3A 91C0 5E2B D468 03CE'],
  [' 7F3A-91C0 5E2B  D468 03CE ', '7F3A 91C0 5E2B D468 03CE'],
  ['７Ｆ３Ａ 91c0 5E2B D468 03CE', '7F3A 91C0 5E2B D468 03CE'],
  // Read from paper: the letter O for a nought, I and l for a one.
  ['7F3A 9lCO 5E2B D468 O3CE', '7F3A 91C0 5E2B D468 03CE'],
  ['7F3A 91C0 5E2B D468', null],
  ['7F3A 91C0 5E2B D468 03CG', null],
  ['7F3A 91C0 5E2B D468 03CE 1', null],
  ['', null],
])('a code that was typed as %j reads %j', (typed, code) => {
  expect(parseCode(typed)).toBe(code);
});
