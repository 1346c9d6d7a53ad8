import {
  announced,
  counted,
  declaredVoid,
  draw,
  enter,
  sheetDrawn,
  sign,
  signed,
} from '@test/drivers/meetings';
import { marked } from '@test/drivers/papers';
import { CHIEF, PRESIDING, SCRUTINEER } from '@test/drivers/people';
import { expect, test } from 'vitest';
import { sha256Hex } from '@/election/events/fingerprint';
import { parseSheet } from '@/election/events/resultSheet';
import { standingSheet } from '@/election/state/sheets';

const WITHDRAW = { type: 'sheetWithdrawn', reason: '第一叠第一张读错' } as const;
const ALL = [PRESIDING, CHIEF, SCRUTINEER];

test('who presides and every scrutineer still serving give a PIN; the sheet is kept, marked withdrawn', () => {
  const run = sign(sheetDrawn(), CHIEF);
  for (const some of [[CHIEF], [CHIEF, SCRUTINEER], [PRESIDING, CHIEF]])
    expect(run.refusals(WITHDRAW, ...some)).toEqual([
      { code: 'witness.missing', figures: { names: ALL, all: true } },
    ]);
  run.submit(WITHDRAW, ...ALL);
  expect(run.meeting.round.sheets).toMatchObject([
    {
      number: 1,
      signatures: [{ name: CHIEF }],
      withdrawn: { reason: WITHDRAW.reason, stamp: { seq: run.head.seq, witnesses: ALL } },
    },
  ]);
  expect(standingSheet(run.meeting.round)).toBeNull();
  expect(run.meeting.round.countingClosed).toBe(false);
});

test('papers are put right, the check is asked again, and the second sheet names the first', () => {
  const run = signed(sheetDrawn());
  run.submit(WITHDRAW, ...ALL);
  run.submit({ type: 'paperWithdrawn', packet: 1, place: 1, reason: 'misread' }, CHIEF);
  expect(run.codes({ type: 'sheetDrawn' })).toEqual(['sheet.none']);
  draw(enter(run, marked('xoox')).submit({ type: 'countingClosed' }));
  const [first, second] = run.meeting.round.sheets;
  expect(parseSheet(second?.text ?? '')).toMatchObject({
    number: 2,
    replaces: { number: 1, hash: sha256Hex(first?.text ?? ''), reason: WITHDRAW.reason },
    corrections: [{ packet: 1, place: 1, reason: 'misread', witnesses: [CHIEF] }],
  });
  expect(first?.signatures).toHaveLength(2);
  expect(second?.signatures).toEqual([]);
  expect(announced(run).submit({ type: 'meetingClosed' }).meeting.ending).toBe('closed');
});

test('one who has gone is not asked, and is recorded as at signing', () => {
  const run = sheetDrawn().submit({ type: 'memberLeft', name: SCRUTINEER, reason: 'left' });
  run.submit(WITHDRAW, CHIEF).submit({ type: 'countingClosed' });
  draw(run);
  expect(sign(run, CHIEF).refusals({ type: 'announced' })).toEqual([
    { code: 'sheet.unsigned', figures: { names: [SCRUTINEER] } },
  ]);
});

test('a void sheet is withdrawn in the same way, and the round is open again', () => {
  const run = draw(declaredVoid()).submit(WITHDRAW, ...ALL);
  expect(run.meeting.round.voided).toBe(false);
  expect(run.refusals({ type: 'sheetDrawn' })).toEqual([{ code: 'sheet.none', figures: {} }]);
});

test('what was acknowledged of the withdrawn sheet is acknowledged again', () => {
  const run = sheetDrawn(
    Array.from({ length: 20 }, (_, i) => marked(i < 12 ? 'o---' : 'x---')),
    { full: 24, present: 20 },
  );
  expect(run.meeting.round.basesDifferAcknowledged).toBe(true);
  expect(run.submit(WITHDRAW, ...ALL).meeting.round.basesDifferAcknowledged).toBe(false);
});

test('a sheet must stand, and not be announced', () => {
  expect(counted().refusals(WITHDRAW, ...ALL)).toEqual([{ code: 'sheet.none', figures: {} }]);
  expect(announced(sheetDrawn()).refusals(WITHDRAW, ...ALL)).toEqual([
    { code: 'round.announced', figures: {} },
  ]);
});
