import {
  closed,
  entered,
  makeKey,
  OTHER_WRITER,
  sheetDrawn,
  sign,
  signed,
  WRITER,
  withKeys,
} from '@test/drivers/meetings';
import { at, CHIEF, PRESIDING, SCRUTINEER } from '@test/drivers/people';
import { expect, test } from 'vitest';
import { currentStep } from '@/election/steps';

test('handed over, the meeting is read-only here until somebody takes it back', () => {
  const run = entered().submit({ type: 'handedOver' });
  expect(run.meeting.ending).toBe('handedOver');
  for (const command of [{ type: 'countingClosed' }, { type: 'handedOver' }] as const)
    expect(run.refusals(command)).toEqual([{ code: 'meeting.handedOver', figures: {} }]);
  const keys = run.meeting.signingKeys;
  run.submit({ type: 'takenOver', to: WRITER });
  expect(run.meeting).toMatchObject({ ending: null, writer: WRITER, signingKeys: keys });
  expect(run.codes({ type: 'countingClosed' })).toEqual([]);
});

test('another device goes on; keys do not travel, and new ones are made there', () => {
  const run = entered().submit({ type: 'handedOver' });
  run.submit({ type: 'takenOver', to: OTHER_WRITER });
  expect(at(run.events, -1).event).toEqual({
    type: 'takenOver',
    v: 1,
    from: WRITER,
    to: OTHER_WRITER,
  });
  expect(run.meeting).toMatchObject({ ending: null, writer: OTHER_WRITER });
  expect(new Set(run.meeting.signingKeys.map(({ standing }) => standing))).toEqual(
    new Set(['leftBehind']),
  );
  expect(currentStep(run.meeting)).toBe('officers');
  expect(currentStep(withKeys(run).meeting)).toBe('check');
});

test('a key that was replaced before stays so: its owner chooses anew as everybody does', () => {
  const run = entered();
  makeKey(run, SCRUTINEER);
  run.submit({ type: 'takenOver', to: OTHER_WRITER });
  const standings = run.meeting.signingKeys.filter(({ name }) => name === SCRUTINEER);
  expect(standings.map(({ standing }) => standing)).toEqual(['replaced', 'leftBehind']);
});

test('a copy may go on elsewhere without having been handed over; here there is nothing to take', () => {
  const run = entered();
  expect(run.codes({ type: 'takenOver', to: OTHER_WRITER })).toEqual([]);
  expect(run.refusals({ type: 'takenOver', to: WRITER })).toEqual([
    { code: 'meeting.notHandedOver', figures: {} },
  ]);
});

test('an ended meeting is not taken over', () => {
  expect(closed(sheetDrawn()).refusals({ type: 'takenOver', to: OTHER_WRITER })).toEqual([
    { code: 'meeting.ended', figures: {} },
  ]);
});

test('taken over during the signing: a signature that stands stands, the others use new keys', () => {
  const run = sign(sheetDrawn(), CHIEF).submit({ type: 'handedOver' });
  run.submit({ type: 'takenOver', to: OTHER_WRITER });
  sign(makeKey(run, SCRUTINEER), SCRUTINEER);
  expect(currentStep(run.meeting)).toBe('officers');
  makeKey(run, PRESIDING);
  expect(currentStep(run.meeting)).toBe('announce');
  expect(run.codes({ type: 'announced' }, PRESIDING)).toEqual([]);
});

test('taken over when all have signed: only who announces chooses a PIN', () => {
  const run = signed(sheetDrawn()).submit({ type: 'takenOver', to: OTHER_WRITER });
  expect(currentStep(run.meeting)).toBe('officers');
  expect(currentStep(makeKey(run, PRESIDING).meeting)).toBe('announce');
});
