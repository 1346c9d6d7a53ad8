import { announced, appoint, counted, officers, sheetDrawn, sign } from '@test/drivers/meetings';
import { CHIEF, COUNTER, named, PRESIDING, SCRUTINEER } from '@test/drivers/people';
import { expect, test } from 'vitest';
import type { CommandOf } from '@/election/events/catalogue';
import type { MemberName } from '@/election/events/ids';
import { witnessNeed } from '@/election/rules/officers/witnessNeed';

const wanting = (
  name: MemberName,
  reason: 'refused' | 'absent' = 'refused',
): CommandOf<'signatureMissing'> => ({ type: 'signatureMissing', name, reason, note: '另有意见' });

test('a refusal is recorded before who presides and another scrutineer', () => {
  const run = sheetDrawn();
  expect(witnessNeed(run.meeting, wanting(CHIEF))).toEqual({
    all: [PRESIDING],
    oneOf: [SCRUTINEER],
    byHands: false,
  });
  expect(run.codes(wanting(CHIEF), SCRUTINEER)).toEqual(['witness.missing']);
  expect(run.refusals(wanting(CHIEF), PRESIDING, CHIEF)).toEqual([
    { code: 'witness.missing', figures: { names: [SCRUTINEER], all: false } },
  ]);
  run.submit(wanting(CHIEF), SCRUTINEER);
  expect(run.meeting.round.sheets[0]?.wanting).toMatchObject([
    {
      name: CHIEF,
      reason: 'refused',
      note: '另有意见',
      stamp: { seq: run.head.seq, witnesses: [PRESIDING, SCRUTINEER] },
    },
  ]);
  expect(run.meeting.here.has(CHIEF)).toBe(true);
});

test('who is recorded absent has left, and is relieved', () => {
  const run = sheetDrawn();
  run.submit(wanting(CHIEF, 'absent'), SCRUTINEER);
  expect(run.events.slice(-3).map(({ event, witnesses }) => [event.type, ...witnesses])).toEqual([
    ['signatureMissing', PRESIDING, SCRUTINEER],
    ['memberLeft'],
    ['officerRelieved'],
  ]);
  expect(run.meeting.here.has(CHIEF)).toBe(false);
  const gone = sheetDrawn().submit({ type: 'memberLeft', name: CHIEF, reason: 'left' });
  const { length } = gone.events;
  gone.submit(wanting(CHIEF, 'absent'), SCRUTINEER);
  expect(gone.events.length).toBe(length + 1);
});

test('once, of whom a signature is expected and does not stand, while the sheet is open', () => {
  const run = sign(sheetDrawn(), CHIEF);
  expect(run.refusals(wanting(CHIEF), SCRUTINEER)).toEqual([
    { code: 'sheet.alreadySigned', figures: { name: CHIEF } },
  ]);
  run.submit(wanting(SCRUTINEER), CHIEF);
  expect(run.codes(wanting(SCRUTINEER), CHIEF)).toEqual(['sheet.alreadySigned']);
  expect(run.refusals(wanting(COUNTER), CHIEF)).toEqual([
    { code: 'sheet.notSigner', figures: { name: COUNTER } },
  ]);
  expect(counted().refusals(wanting(CHIEF), SCRUTINEER)).toEqual([
    { code: 'sheet.none', figures: {} },
  ]);
  expect(announced(sheetDrawn()).refusals(wanting(CHIEF), SCRUTINEER)).toEqual([
    { code: 'round.announced', figures: {} },
  ]);
});

test('the last scrutineer refuses: the meeting appoints another, who witnesses and signs', () => {
  const run = sheetDrawn().submit({ type: 'memberLeft', name: SCRUTINEER, reason: 'left' });
  expect(run.refusals(wanting(CHIEF), CHIEF)).toEqual([
    { code: 'witness.handsFirst', figures: {} },
  ]);
  const other = named('刘芳');
  appoint(run, officers({ scrutineer: [other] }));
  for (const name of [CHIEF, SCRUTINEER]) run.submit(wanting(name), other);
  expect(sign(run, other).submit({ type: 'announced' }).meeting.round.announced).toBe(true);
});

test('all scrutineers have gone: a new one is appointed, records it and signs', () => {
  const run = sheetDrawn();
  for (const name of [CHIEF, SCRUTINEER]) run.submit({ type: 'memberLeft', name, reason: 'left' });
  const other = named('刘芳');
  appoint(run, officers({ chiefScrutineer: [other] }));
  for (const name of [CHIEF, SCRUTINEER]) run.submit(wanting(name, 'absent'), other);
  expect(sign(run, other).codes({ type: 'announced' }, PRESIDING)).toEqual([]);
});
