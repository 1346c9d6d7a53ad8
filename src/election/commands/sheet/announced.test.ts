import { announced, counted, sheetDrawn, sign, signed } from '@test/drivers/meetings';
import { at, CHIEF, PRESIDING, SCRUTINEER } from '@test/drivers/people';
import { expect, test } from 'vitest';

const ANNOUNCE = { type: 'announced' } as const;

test('the round ends with the announcement of the sheet that stands', () => {
  const run = announced(sheetDrawn());
  expect(run.meeting.round.announced).toBe(true);
  expect(at(run.events, -1).event).toEqual({
    type: 'announced',
    v: 1,
    form: 'F1',
    round: 1,
    sheet: 1,
  });
  expect(run.refusals(ANNOUNCE)).toEqual([{ code: 'round.announced', figures: {} }]);
});

test('every signature is there or recorded as wanting', () => {
  expect(counted().refusals(ANNOUNCE)).toEqual([{ code: 'sheet.none', figures: {} }]);
  expect(sign(sheetDrawn(), CHIEF).refusals(ANNOUNCE)).toEqual([
    { code: 'sheet.unsigned', figures: { names: [SCRUTINEER] } },
  ]);
});

test('a sheet that nobody signed is not announced', () => {
  const run = sheetDrawn();
  const refusal = { type: 'signatureMissing', reason: 'refused', note: '' } as const;
  run.submit({ ...refusal, name: CHIEF }, SCRUTINEER);
  run.submit({ ...refusal, name: SCRUTINEER }, CHIEF);
  expect(run.refusals(ANNOUNCE)).toEqual([{ code: 'sheet.nobodySigned', figures: {} }]);
  expect(sign(run, SCRUTINEER).codes(ANNOUNCE, PRESIDING)).toEqual([]);
});

test('nobody is missed when all have signed, whoever goes then', () => {
  const run = signed(sheetDrawn());
  run.submit({ type: 'memberLeft', name: CHIEF, reason: 'left' });
  expect(run.codes(ANNOUNCE)).toEqual(['witness.missing']);
  expect(run.codes(ANNOUNCE, PRESIDING)).toEqual([]);
});
