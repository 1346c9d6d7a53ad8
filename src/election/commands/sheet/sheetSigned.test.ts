import { announced, counted, keyId, SIGNATURE, sheetDrawn, sign } from '@test/drivers/meetings';
import { CHIEF, COUNTER, SCRUTINEER } from '@test/drivers/people';
import { expect, test } from 'vitest';
import type { MemberName } from '@/election/events/ids';
import { currentKey } from '@/election/rules/officers/officers';

const by = (name: MemberName, signedWith = keyId(0)) =>
  ({ type: 'sheetSigned', name, keyId: signedWith, signature: SIGNATURE }) as const;

test('a signature stands on the sheet with its key', () => {
  const run = sheetDrawn();
  const signedWith = currentKey(run.meeting, CHIEF)?.keyId;
  sign(run, CHIEF);
  expect(run.meeting.round.sheets[0]?.signatures).toEqual([
    {
      name: CHIEF,
      keyId: signedWith,
      signature: SIGNATURE,
      stamp: expect.objectContaining({ seq: run.head.seq }) as unknown,
    },
  ]);
});

test('each scrutineer signs once, with the key that is theirs now', () => {
  const run = sign(sheetDrawn(), CHIEF);
  expect(run.refusals(by(CHIEF))).toEqual([
    { code: 'sheet.alreadySigned', figures: { name: CHIEF } },
  ]);
  expect(run.refusals(by(SCRUTINEER))).toEqual([
    { code: 'key.notCurrent', figures: { name: SCRUTINEER } },
  ]);
  const chiefs = currentKey(run.meeting, CHIEF)?.keyId;
  expect(run.codes(by(SCRUTINEER, chiefs))).toEqual(['key.notCurrent']);
});

test('nobody but a scrutineer, nothing without a sheet, nothing after the announcement', () => {
  expect(sheetDrawn().refusals(by(COUNTER))).toEqual([
    { code: 'sheet.notSigner', figures: { name: COUNTER } },
  ]);
  expect(counted().refusals(by(CHIEF))).toEqual([{ code: 'sheet.none', figures: {} }]);
  expect(announced(sheetDrawn()).refusals(by(CHIEF))).toEqual([
    { code: 'round.announced', figures: {} },
  ]);
});

test('who was absent and comes back, or had refused, may still sign', () => {
  const run = sheetDrawn();
  const gone = { type: 'signatureMissing', reason: 'absent', note: '' } as const;
  run.submit({ ...gone, name: CHIEF }, SCRUTINEER);
  run.submit({ type: 'memberArrived', name: CHIEF });
  sign(run, CHIEF);
  expect(run.meeting.round.sheets[0]).toMatchObject({
    signatures: [{ name: CHIEF }],
    wanting: [],
  });
  const other = sheetDrawn();
  other.submit({ ...gone, reason: 'refused', name: CHIEF }, SCRUTINEER);
  other.submit({ ...gone, reason: 'refused', name: SCRUTINEER }, CHIEF);
  expect(sign(other, CHIEF).meeting.round.sheets[0]).toMatchObject({
    wanting: [{ name: SCRUTINEER }],
  });
});
