import {
  boxOpened,
  counted,
  draw,
  makeKey,
  OTHER_WRITER,
  opened,
  SIGNATURE,
  sheetDrawn,
  signedIn,
  voted,
  withKeys,
} from '@test/drivers/meetings';
import { CHIEF, COUNTER, PRESIDING, SCRUTINEER } from '@test/drivers/people';
import type { Run } from '@test/drivers/run';
import { SLIP } from '@test/drivers/signers';
import { expect, test } from 'vitest';
import type { MemberName } from '@/election/events/ids';
import { currentKey } from '@/election/rules/officers/officers';

const keyOf = ({ meeting }: Run, name: MemberName) => currentKey(meeting, name)?.keyId;

const OPEN = { type: 'procedureRecorded', procedure: 'boxOpened' } as const;

test('the box is not opened before the codes of all keys stand on paper', () => {
  const run = voted();
  expect(run.codes(OPEN)).toEqual(['step.slipFirst']);
  run.submit(SLIP);
  expect(run.meeting.openingSlip).toMatchObject({
    bits: '5'.repeat(32),
    app: { version: '0.1.0', page: null },
    stamp: { seq: run.head.seq, at: run.meeting.lastAt, witnesses: [] },
  });
  expect(run.meeting.openingSlip?.lines).toEqual([
    { name: PRESIDING, presides: true, offices: [], keyId: keyOf(run, PRESIDING) },
    { name: CHIEF, presides: false, offices: ['chiefScrutineer'], keyId: keyOf(run, CHIEF) },
    { name: SCRUTINEER, presides: false, offices: ['scrutineer'], keyId: keyOf(run, SCRUTINEER) },
    { name: COUNTER, presides: false, offices: ['counter'], keyId: keyOf(run, COUNTER) },
  ]);
  expect(run.codes(OPEN)).toEqual([]);
});

test('who has no key stands on it without one', () => {
  const run = counted().submit({ type: 'takenOver', to: OTHER_WRITER });
  makeKey(run, CHIEF).submit(SLIP);
  const keyed = run.meeting.openingSlip?.lines.filter(({ keyId }) => keyId !== null);
  expect(keyed?.map(({ name }) => name)).toEqual([CHIEF]);
});

test('in practice nothing is signed in ink', () => {
  expect(voted({ practice: true }).codes(OPEN)).toEqual([]);
});

test('one is enough, and without any key there is nothing to write on it', () => {
  expect(voted().submit(SLIP).codes(SLIP)).toEqual(['slip.stands']);
  expect(opened().codes(SLIP)).toEqual(['slip.noKeys']);
  expect(signedIn().codes(SLIP)).toEqual(['slip.noKeys']);
});

test('a password chosen anew before the box is opened asks for another slip', () => {
  const run = makeKey(voted().submit(SLIP), SCRUTINEER);
  expect(run.meeting.slipOutdated).toBe(true);
  expect(run.codes(OPEN)).toEqual(['step.slipFirst']);
  expect(run.codes(SLIP)).toEqual([]);
});

test('after that the slip of the opening stays, and every sheet names the new password', () => {
  const run = boxOpened();
  const { openingSlip } = run.meeting;
  makeKey(run, SCRUTINEER);
  expect(run.meeting).toMatchObject({ openingSlip, slipOutdated: false });
  expect(run.meeting.deviations).toMatchObject([{ kind: 'newPassword', names: [SCRUTINEER] }]);
});

test('on another device all choose anew, and no sheet is drawn before they have signed another slip', () => {
  const run = counted().submit({ type: 'takenOver', to: OTHER_WRITER });
  expect(run.meeting.slipOutdated).toBe(true);
  expect(run.codes(SLIP)).toEqual(['slip.noKeys']);
  makeKey(run, CHIEF).submit(SLIP);
  // Whoever chooses after it was drawn is not on it.
  withKeys(run);
  expect(run.codes({ type: 'sheetDrawn' })).toEqual(['step.slipFirst']);
  draw(run.submit(SLIP));
  expect(run.meeting.round.sheets).toHaveLength(1);
});

test('a sheet that was drawn on the first device is signed on the other only under another slip', () => {
  const run = sheetDrawn().submit({ type: 'takenOver', to: OTHER_WRITER });
  withKeys(run);
  const keyId = keyOf(run, CHIEF);
  if (keyId === undefined) throw new Error('no key');
  const signs = { type: 'sheetSigned', name: CHIEF, keyId, signature: SIGNATURE } as const;
  expect(run.codes(signs, CHIEF)).toEqual(['step.slipFirst']);
  expect(run.submit(SLIP).codes(signs, CHIEF)).toEqual([]);
});
