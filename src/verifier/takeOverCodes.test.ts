import {
  boxOpened,
  entered,
  makeKey,
  OTHER_WRITER,
  opened,
  voted,
  withKeys,
} from '@test/drivers/meetings';
import { CHIEF, PRESIDING, SCRUTINEER } from '@test/drivers/people';
import type { Run } from '@test/drivers/run';
import { SLIP } from '@test/drivers/signers';
import { expect, test } from 'vitest';
import { keyCode } from '@/documents/keyCode';
import { fingerprint } from '@/election/events/fingerprint';
import type { MemberName } from '@/election/events/ids';
import { currentKey } from '@/election/rules/officers/officers';
import { codesToTakeOver, unvouchedFrom } from './takeOverCodes';

const codeOf = ({ meeting }: Run, name: MemberName): string => {
  const key = currentKey(meeting, name);
  if (key === null) throw new Error(`${name} has no key`);
  return keyCode(key.keyId);
};
const slipCodes = (run: Run) => [PRESIDING, CHIEF].map((of) => ({ of, code: codeOf(run, of) }));
const takenOver = (run: Run) => run.submit({ type: 'takenOver', to: OTHER_WRITER });

test('after a hand-over it is the code that the first device shows', () => {
  const run = entered().submit({ type: 'handedOver' });
  expect(codesToTakeOver(run)).toEqual([{ of: null, code: fingerprint(run.head.hash) }]);
});

test('without one it is the codes of who presides and of the chief on the slip', () => {
  const run = boxOpened();
  expect(codesToTakeOver(run)).toEqual(slipCodes(run));
  expect(new Set(codesToTakeOver(run).map(({ code }) => code)).size).toBe(2);
});

test('a password that was replaced after the slip is not on it', () => {
  const run = boxOpened();
  const codes = slipCodes(run);
  makeKey(run, CHIEF);
  expect(codesToTakeOver(run)).toEqual(codes);
  expect(slipCodes(run)).not.toEqual(codes);
});

test('an entry that nobody signs does not do away with the question: the slip of the first device stays', () => {
  const run = boxOpened();
  const codes = slipCodes(run);
  expect(unvouchedFrom(run.meeting)).toBeNull();
  takenOver(run);
  const from = run.head.seq;
  expect(codesToTakeOver(run)).toEqual(codes);
  expect(unvouchedFrom(run.meeting)).toBe(from);
  // New keys there are on no slip before one is drawn there.
  withKeys(run);
  expect(codesToTakeOver(run)).toEqual(codes);
  expect(unvouchedFrom(run.meeting)).toBe(from);
  run.submit(SLIP);
  expect(codesToTakeOver(run)).toEqual(slipCodes(run));
  expect(unvouchedFrom(run.meeting)).toBeNull();
});

test('where the chief has gone, that of who presides alone', () => {
  const run = boxOpened().submit({ type: 'memberLeft', name: CHIEF, reason: 'left' }, SCRUTINEER);
  expect(codesToTakeOver(run).map(({ of }) => of)).toEqual([PRESIDING]);
});

test('before the slip is drawn, and in practice, nothing is asked', () => {
  expect(codesToTakeOver(opened())).toEqual([]);
  expect(codesToTakeOver(voted())).toEqual([]);
  expect(codesToTakeOver(boxOpened({ practice: true }).submit(SLIP))).toEqual([]);
  expect(unvouchedFrom(takenOver(voted()).meeting)).toBeNull();
});
