import {
  announced,
  closed,
  DETAILS,
  keyId,
  PUBLIC_KEY,
  sheetDrawn,
  signed,
} from '@test/drivers/meetings';
import { marked, times } from '@test/drivers/papers';
import { at, CHIEF, SCRUTINEER } from '@test/drivers/people';
import { with23 } from '@test/drivers/rounds';
import { expect, test } from 'vitest';
import { currentKey } from '@/election/rules/officers/officers';
import { mayBegin } from '@/election/steps';

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

test('by the rules of its day a meeting of the first version closes with a contest open', () => {
  const level = with23(
    times(7, marked('○○○-')),
    times(7, marked('○○-○')),
    times(6, marked('--○○')),
  );
  const { meeting } = announced(sheetDrawn(level));
  if (meeting.method === null) throw new Error('no method');
  const ofItsDay = { ...meeting, method: { ...meeting.method, rulesVersion: 1 as const } };
  expect(mayBegin(meeting, 'close').map(({ code }) => code)).toEqual(['contest.open']);
  expect(mayBegin(ofItsDay, 'close')).toEqual([]);
});
