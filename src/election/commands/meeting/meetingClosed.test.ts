import {
  announced,
  closed,
  DETAILS,
  keyId,
  PUBLIC_KEY,
  sheetDrawn,
  signed,
} from '@test/drivers/meetings';
import { at, CHIEF, SCRUTINEER } from '@test/drivers/people';
import { expect, test } from 'vitest';
import { currentKey } from '@/election/rules/officers/officers';

test('closed, it is read-only, and the keys that stood are named as deleted', () => {
  const run = sheetDrawn();
  const old = currentKey(run.meeting, SCRUTINEER)?.keyId ?? keyId(0);
  run.submit(
    {
      type: 'signingKeyCreated',
      name: SCRUTINEER,
      keyId: keyId(900),
      publicKey: PUBLIC_KEY,
      iterations: 1,
      replacement: { replaces: old, before: { role: 'chiefScrutineer', name: CHIEF } },
    },
    CHIEF,
  );
  const chiefs = currentKey(run.meeting, CHIEF)?.keyId;
  closed(run);
  expect(run.meeting.ending).toBe('closed');
  expect(at(run.events, -1).event).toEqual({
    type: 'meetingClosed',
    v: 1,
    keysDeleted: [chiefs, keyId(900)],
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
  expect(announced(sheetDrawn()).codes({ type: 'meetingClosed' })).toEqual([]);
});
