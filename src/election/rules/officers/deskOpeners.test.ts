import {
  boxOpened,
  closed,
  makeKey,
  OTHER_WRITER,
  officersAppointed,
  prepared,
  sheetDrawn,
  signedIn,
} from '@test/drivers/meetings';
import { CHIEF, COUNTER, PRESIDING, SCRUTINEER, TELLER } from '@test/drivers/people';
import { expect, test } from 'vitest';
import { BEFORE_OPENING } from '@/election/state/meeting';
import { deskOpeners } from './deskOpeners';

test('who presides and whoever serves, where they have a signing password here', () => {
  expect(deskOpeners(boxOpened().meeting)).toEqual([PRESIDING, CHIEF, SCRUTINEER, COUNTER]);
  expect(deskOpeners(boxOpened().meeting)).not.toContain(TELLER);
});

test('nobody whose office has ended', () => {
  const run = boxOpened();
  run.submit({
    type: 'officerRelieved',
    name: SCRUTINEER,
    office: 'scrutineer',
    reason: 'ownWish',
  });
  expect(deskOpeners(run.meeting)).toEqual([PRESIDING, CHIEF, COUNTER]);
});

test('nobody before the first password, and on another device until it is chosen anew', () => {
  expect(deskOpeners(BEFORE_OPENING)).toEqual([]);
  expect(
    deskOpeners(officersAppointed().fork().submit({ type: 'takenOver', to: OTHER_WRITER }).meeting),
  ).toEqual([]);
});

test('nobody before there is a hall that could agree instead', () => {
  const run = prepared();
  makeKey(run, PRESIDING);
  expect(deskOpeners(run.meeting)).toEqual([]);
  expect(deskOpeners(run.submit({ type: 'signInOpened' }).meeting)).toEqual([]);
  const here = signedIn();
  makeKey(here, PRESIDING);
  expect(deskOpeners(here.meeting)).toEqual([PRESIDING]);
});

test('nobody once the meeting has ended or was handed over, nor in a rehearsal', () => {
  expect(deskOpeners(closed(sheetDrawn()).meeting)).toEqual([]);
  const run = boxOpened();
  expect(deskOpeners(run.fork().submit({ type: 'handedOver' }).meeting)).toEqual([]);
  const { meeting } = run;
  const from = { meeting: meeting.id, seq: 1, head: run.head.hash };
  expect(deskOpeners({ ...meeting, practice: true, from })).toHaveLength(4);
  expect(deskOpeners({ ...meeting, practice: true, from: { ...from, rehearsal: true } })).toEqual(
    [],
  );
});
