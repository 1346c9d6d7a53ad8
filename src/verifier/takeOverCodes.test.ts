import { boxOpened, entered, makeKey, opened, voted } from '@test/drivers/meetings';
import { CHIEF, PRESIDING, SCRUTINEER } from '@test/drivers/people';
import type { Run } from '@test/drivers/run';
import { SLIP } from '@test/drivers/signers';
import { expect, test } from 'vitest';
import { keyCode } from '@/documents/keyCode';
import { fingerprint } from '@/election/events/fingerprint';
import type { MemberName } from '@/election/events/ids';
import { currentKey } from '@/election/rules/officers/officers';
import { codesToTakeOver } from './takeOverCodes';

const codeOf = ({ meeting }: Run, name: MemberName): string => {
  const key = currentKey(meeting, name);
  if (key === null) throw new Error(`${name} has no key`);
  return keyCode(key.keyId);
};

test('after a hand-over it is the code that the first device shows', () => {
  const run = entered().submit({ type: 'handedOver' });
  expect(codesToTakeOver(run)).toEqual([{ of: null, codes: [fingerprint(run.head.hash)] }]);
});

test('without one it is the codes of who presides and of the chief on the slip', () => {
  const run = boxOpened();
  expect(codesToTakeOver(run)).toEqual(
    [PRESIDING, CHIEF].map((of) => ({ of, codes: [codeOf(run, of)] })),
  );
});

test('a password that was replaced after the slip leaves the code on the slip right', () => {
  const run = boxOpened();
  const before = codeOf(run, CHIEF);
  makeKey(run, CHIEF);
  expect(codesToTakeOver(run)[1]).toEqual({ of: CHIEF, codes: [before, codeOf(run, CHIEF)] });
});

test('where the chief has gone, that of who presides alone', () => {
  const run = boxOpened().submit({ type: 'memberLeft', name: CHIEF, reason: 'left' }, SCRUTINEER);
  expect(codesToTakeOver(run).map(({ of }) => of)).toEqual([PRESIDING]);
});

test('before the slip is drawn, and in practice, nothing is asked', () => {
  expect(codesToTakeOver(opened())).toEqual([]);
  expect(codesToTakeOver(voted())).toEqual([]);
  expect(codesToTakeOver(boxOpened({ practice: true }).submit(SLIP))).toEqual([]);
});
