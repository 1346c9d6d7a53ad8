import {
  boxOpened,
  counted,
  draw,
  makeKey,
  OTHER_WRITER,
  opened,
  signedIn,
  voted,
  withKeys,
} from '@test/drivers/meetings';
import { CHIEF, SCRUTINEER } from '@test/drivers/people';
import { SLIP } from '@test/drivers/signers';
import { expect, test } from 'vitest';

const OPEN = { type: 'procedureRecorded', procedure: 'boxOpened' } as const;

test('the box is not opened before the codes of all keys stand on paper', () => {
  const run = voted();
  expect(run.codes(OPEN)).toEqual(['step.slipFirst']);
  run.submit(SLIP);
  expect(run.meeting.openingSlip).toEqual({
    bits: '5'.repeat(32),
    app: { version: '0.1.0', page: null },
    stamp: { seq: run.head.seq, at: run.meeting.lastAt, witnesses: [] },
  });
  expect(run.codes(OPEN)).toEqual([]);
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
  expect(run.meeting.openingSlip).toBeNull();
  expect(run.codes(OPEN)).toEqual(['step.slipFirst']);
  expect(run.codes(SLIP)).toEqual([]);
});

test('after that the slip of the opening stays, and every sheet names the new password', () => {
  const run = boxOpened();
  const { openingSlip } = run.meeting;
  makeKey(run, SCRUTINEER);
  expect(run.meeting.openingSlip).toEqual(openingSlip);
  expect(run.meeting.deviations).toMatchObject([{ kind: 'newPassword', names: [SCRUTINEER] }]);
});

test('on another device all choose anew, and no sheet is drawn before they have signed another slip', () => {
  const run = counted().submit({ type: 'takenOver', to: OTHER_WRITER });
  expect(run.meeting.openingSlip).toBeNull();
  expect(run.codes(SLIP)).toEqual(['slip.noKeys']);
  makeKey(run, CHIEF).submit(SLIP);
  // Whoever chooses after it was drawn is not on it.
  withKeys(run);
  expect(run.codes({ type: 'sheetDrawn' })).toEqual(['step.slipFirst']);
  draw(run.submit(SLIP));
  expect(run.meeting.round.sheets).toHaveLength(1);
});
