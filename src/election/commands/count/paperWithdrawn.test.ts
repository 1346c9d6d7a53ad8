import {
  boxOpened,
  counted,
  enter,
  entered,
  headCounted,
  sheetDrawn,
} from '@test/drivers/meetings';
import { BLANK, marked } from '@test/drivers/papers';
import { at, CHIEF, COUNTER, SCRUTINEER } from '@test/drivers/people';
import { expect, test } from 'vitest';
import type { CommandOf } from '@/election/events/catalogue';
import type { WithdrawalReason } from '@/election/events/count';
import { witnessNeed } from '@/election/rules/officers/witnessNeed';
import { sheetOf } from '@/election/rules/sheet/sheet';
import { placeAtHand, placesAwaiting } from '@/election/state/packets';
import { paperWithdrawn } from './paperWithdrawn';

const withdraw = (
  packet: number,
  place: number,
  reason: WithdrawalReason = 'misread',
): CommandOf<'paperWithdrawn'> => ({ type: 'paperWithdrawn', packet, place, reason });
const twoPapers = () => enter(boxOpened({ returned: 2 }), marked('ooox'), marked('x--o'));

test('the paper stays, struck through, with reason and witness, and counts no more', () => {
  const run = twoPapers();
  const before = enter(boxOpened({ returned: 2 }), marked('x--o')).meeting.round.totals;
  run.submit(withdraw(1, 1), SCRUTINEER);
  expect(run.meeting.round.packets[0]?.places[0]).toEqual({
    standing: null,
    aside: null,
    struck: [
      {
        paper: marked('ooox'),
        enteredBy: COUNTER,
        seq: run.head.seq - 2,
        reason: 'misread',
        decidedBy: null,
        note: null,
        stamp: expect.objectContaining({ seq: run.head.seq, witnesses: [SCRUTINEER] }) as unknown,
      },
    ],
  });
  expect(run.meeting.round.entered).toBe(1);
  expect(run.meeting.round.totals).toEqual(before);
  expect(at(run.events, -1).event).toMatchObject({ enteredBy: COUNTER, packet: 1, place: 1 });
});

test('it is entered again at the same place, the struck one under it', () => {
  const run = twoPapers().submit(withdraw(1, 1), CHIEF);
  expect(placeAtHand(run.meeting)).toEqual({ packet: 1, place: 1 });
  enter(run, BLANK).submit(withdraw(1, 1, 'mistyped'), CHIEF);
  enter(run, marked('xxxo'));
  const place = run.meeting.round.packets[0]?.places[0];
  expect(place?.standing?.paper).toEqual(marked('xxxo'));
  expect(place?.struck.map(({ paper, reason }) => [paper, reason])).toEqual([
    [marked('ooox'), 'misread'],
    [BLANK, 'mistyped'],
  ]);
});

test('or not at all where it had been entered twice', () => {
  const run = twoPapers().submit(withdraw(1, 1, 'enteredTwice'), CHIEF);
  expect(placesAwaiting(run.meeting.round)).toEqual([]);
  expect(run.refusals({ type: 'paperEntered', packet: 1, place: 1, paper: BLANK })).toEqual([
    { code: 'paper.placeTaken', figures: { packet: 1, place: 1 } },
  ]);
});

test('a place left waiting for a paper that turns out to be a double is settled as one', () => {
  const run = enter(boxOpened({ returned: 2 }), marked('ooox'), marked('ooox'));
  run
    .submit(withdraw(1, 2), CHIEF)
    .submit({ type: 'figureCountedAgain', figure: 'returned', value: 1, reason: '重点' }, CHIEF);
  expect(run.refusals({ type: 'countingClosed' })).toEqual([
    { code: 'paper.notThere', figures: { packet: 1, place: 2 } },
  ]);
  const { totals, entered: papers } = run.meeting.round;
  run.submit(withdraw(1, 2, 'enteredTwice'), SCRUTINEER);
  expect(run.meeting.round).toMatchObject({ totals, entered: papers });
  const struck = run.meeting.round.packets[0]?.places[1]?.struck;
  expect(struck?.map(({ reason, stamp }) => [reason, ...stamp.witnesses])).toEqual([
    ['misread', CHIEF],
    ['enteredTwice', SCRUTINEER],
  ]);
  expect(run.codes({ type: 'countingClosed' })).toEqual([]);
});

test('there must be a paper, and a scrutineer, and somebody at the keys', () => {
  const run = twoPapers();
  for (const [packet, place] of [
    [1, 3],
    [2, 1],
  ] as const)
    expect(run.refusals(withdraw(packet, place, 'enteredTwice'), CHIEF)).toEqual([
      { code: 'paper.notThere', figures: { packet, place } },
    ]);
  expect(run.refusals(withdraw(1, 1), COUNTER)).toEqual([
    { code: 'witness.missing', figures: { names: [CHIEF, SCRUTINEER], all: false } },
  ]);
  run.submit(withdraw(1, 1), CHIEF);
  expect(run.codes(withdraw(1, 1), CHIEF)).toEqual(['paper.notThere']);
  run.submit(withdraw(1, 1, 'enteredTwice'), CHIEF);
  expect(run.codes(withdraw(1, 1, 'enteredTwice'), CHIEF)).toEqual(['paper.notThere']);
  run.submit({ type: 'memberLeft', name: COUNTER, reason: 'left' });
  expect(run.refusals(withdraw(1, 2), CHIEF)).toEqual([
    { code: 'count.nobodyAtTheKeys', figures: {} },
  ]);
});

test('a closed count is open again; under a sheet nothing is withdrawn', () => {
  const run = counted().submit(withdraw(2, 1), CHIEF);
  expect(run.meeting.round).toMatchObject({
    countingClosed: false,
    basesDifferAcknowledged: false,
  });
  expect(run.refusals({ type: 'countingClosed' })).toEqual([
    { code: 'count.differs', figures: { entered: 22, returned: 23 } },
  ]);
  expect(sheetDrawn().refusals(withdraw(1, 1), CHIEF)).toEqual([
    { code: 'sheet.stands', figures: { sheet: 1 } },
  ]);
});

test('an acknowledgement is asked for again after a paper was taken back', () => {
  const run = entered([marked('o---')], { present: 19, rules: {} });
  expect(run.submit(withdraw(1, 1), CHIEF).meeting.round.basesDifferAcknowledged).toBe(false);
});

test('nothing is struck where nothing stood', () => {
  const { meeting } = headCounted();
  const event = {
    ...withdraw(4, 4),
    v: 1,
    form: meeting.round.form,
    round: 1,
    enteredBy: COUNTER,
  } as const;
  expect(paperWithdrawn.evolve(meeting, event, { seq: 1, at: '', witnesses: [] })).toBe(meeting);
});

test('the PIN asked for is that of one scrutineer, whoever', () => {
  expect(witnessNeed(twoPapers().meeting, withdraw(1, 1))).toEqual({
    all: [],
    oneOf: [CHIEF, SCRUTINEER],
    byHands: false,
  });
});

test('a reason of another kind is said in words, and stands on the sheet', () => {
  const run = counted();
  const other = withdraw(1, 1, 'other');
  expect(run.refusals(other, CHIEF)).toEqual([{ code: 'paper.reasonMissing', figures: {} }]);
  expect(run.codes({ ...other, note: '  ' }, CHIEF)).toEqual(['command.unreadable']);
  run.submit({ ...other, note: '两张粘在一起' }, CHIEF);
  expect(run.meeting.round.packets[0]?.places[0]?.struck).toMatchObject([
    { reason: 'other', note: '两张粘在一起' },
  ]);
  expect(placeAtHand(run.meeting)).toEqual({ packet: 1, place: 1 });
  enter(run, marked('ooox')).submit({ type: 'countingClosed' });
  expect(sheetOf(run.meeting, run.head)?.corrections).toEqual([
    { packet: 1, place: 1, reason: 'other', note: '两张粘在一起', witnesses: [CHIEF] },
  ]);
});

test('words beside a reason of the list are not kept', () => {
  const run = twoPapers().submit({ ...withdraw(1, 1), note: '看错一行' }, CHIEF);
  expect(at(run.events, -1).event).not.toHaveProperty('note');
  expect(run.meeting.round.packets[0]?.places[0]?.struck[0]?.note).toBeNull();
});
