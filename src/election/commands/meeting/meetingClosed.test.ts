import {
  announced,
  closed,
  DETAILS,
  keyId,
  PUBLIC_KEY,
  sheetDrawn,
  signed,
} from '@test/drivers/meetings';
import { at, CHIEF, COUNTER, PRESIDING, SCRUTINEER } from '@test/drivers/people';
import { expect, test } from 'vitest';
import { currentKey } from '@/election/rules/officers/officers';

test('closed, it is read-only, and the keys that stood are named as deleted', () => {
  const run = sheetDrawn();
  run.submit({
    type: 'signingKeyCreated',
    name: SCRUTINEER,
    keyId: keyId(900),
    publicKey: PUBLIC_KEY,
    iterations: 1,
  });
  const others = [PRESIDING, CHIEF, COUNTER].map((name) => currentKey(run.meeting, name)?.keyId);
  closed(run);
  expect(run.meeting.ending).toBe('closed');
  expect(at(run.events, -1).event).toEqual({
    type: 'meetingClosed',
    v: 1,
    keysDeleted: [...others, keyId(900)],
  });
  for (const command of [
    { type: 'detailsSet', details: DETAILS },
    { type: 'takenOver', to: run.meeting.writer },
    { type: 'handedOver' },
  ] as const)
    expect(run.refusals(command)).toEqual([{ code: 'meeting.ended', figures: {} }]);
});

test('after the announcement', () => {
  expect(signed(sheetDrawn()).refusals({ type: 'meetingClosed' })).toEqual([
    { code: 'meeting.notAnnounced', figures: {} },
  ]);
  expect(announced(sheetDrawn()).codes({ type: 'meetingClosed' }, PRESIDING)).toEqual([]);
});
