import {
  boxOpened,
  counted,
  declaredVoid,
  draw,
  enter,
  entered,
  enterSecond,
  type Given,
  takeKeys,
} from '@test/drivers/meetings';
import { BLANK, marked, PLAIN_PAPERS, ruledVoid, times } from '@test/drivers/papers';
import { at, CHIEF, COUNTER, named, OTHER_COUNTER, SCRUTINEER } from '@test/drivers/people';
import type { Run } from '@test/drivers/run';
import { expect, test } from 'vitest';
import { evolve } from '@/election/decide';
import type { CommandOf } from '@/election/events/catalogue';
import type { EnteredPaper } from '@/election/events/count';
import { errorRate, packetsOwed, secondsFor } from '@/election/rules/count/secondCount';
import { sheetOf } from '@/election/rules/sheet/sheet';

const EVERY: Given = { counting: { secondCountEvery: 1 } };
const [A, B, C] = [marked('ooox'), marked('ooxo'), marked('oxoo')];
const D = marked('xooo');

/** A single packet of these papers, entered once. */
const once = (...papers: readonly EnteredPaper[]): Run => entered(papers, EVERY);
/** Entered once, and again by somebody else. */
const twice = (first: readonly EnteredPaper[], again: readonly EnteredPaper[]): Run => {
  const returned = Math.max(first.length, again.length);
  const run = entered(first, { ...EVERY, returned });
  if (first.length < returned) run.submit({ type: 'packetClosed', packet: 1 });
  return enterSecond(run, 1, ...again);
};
const returned = (run: Run, value: number): Run =>
  run.submit({ type: 'figureCountedAgain', figure: 'returned', value, reason: '重点' }, CHIEF);

const again = (place: number, paper: EnteredPaper | null, packet = 1) =>
  ({ type: 'secondEntryRecorded', packet, place, paper }) as const;
const closes = (packet = 1) => ({ type: 'secondEntryClosed', packet }) as const;
const drops = { type: 'secondEntryDropped', packet: 1, reason: '拿错了一叠' } as const;
const settle = (
  first: number | null,
  second: number | null,
  paper: EnteredPaper | null,
  reason: CommandOf<'differenceSettled'>['reason'] = 'misread',
) => ({ type: 'differenceSettled', packet: 1, first, second, paper, reason }) as const;
const closing = { type: 'countingClosed' } as const;

test('a packet is entered again by the other counter, and agrees', () => {
  const run = once(A, B, C);
  expect(run.refusals(closing)).toEqual([{ code: 'packet.secondMissing', figures: { packet: 1 } }]);
  const { totals } = run.meeting.round;
  enterSecond(run, 1, A, B, C);
  expect(run.meeting.round).toMatchObject({ totals, entered: 3 });
  expect(at(run.events, -1).event).toMatchObject({
    type: 'secondEntryClosed',
    packet: 1,
    papers: 3,
  });
  expect(at(run.events, -2).event).toEqual({
    type: 'secondEntryRecorded',
    v: 1,
    form: 'F1',
    round: 1,
    packet: 1,
    place: 3,
    enteredBy: OTHER_COUNTER,
    paper: C,
  });
  expect(run.meeting.round.packets[0]?.second?.entries[2]).toEqual({
    paper: C,
    enteredBy: OTHER_COUNTER,
    seq: run.head.seq - 1,
  });
  expect(run.codes(closing)).toEqual([]);
  expect(errorRate(run.meeting)).toEqual({ papers: 3, firstWrong: 0 });
});

test('who entered it first cannot enter it second, nor the other way round', () => {
  const run = once(A, B, C);
  expect(run.refusals(again(1, A))).toEqual([
    { code: 'packet.sameHand', figures: { packet: 1, name: COUNTER } },
  ]);
  takeKeys(run, OTHER_COUNTER).submit(again(1, A));
  run.submit({ type: 'paperWithdrawn', packet: 1, place: 2, reason: 'misread' }, CHIEF);
  const entry = { type: 'paperEntered', packet: 1, place: 2, paper: D } as const;
  expect(run.refusals(entry)).toEqual([
    { code: 'packet.sameHand', figures: { packet: 1, name: OTHER_COUNTER } },
  ]);
  expect(takeKeys(run, COUNTER).codes(entry)).toEqual([]);
  expect(run.codes(again(2, B))).toEqual(['packet.sameHand']);
});

test('a first hand stays one, though its paper was struck through or set aside', () => {
  const run = boxOpened({ ...EVERY, returned: 2 });
  enter(run).submit({ type: 'paperSetAside', packet: 1, place: 1 });
  takeKeys(run, OTHER_COUNTER);
  const decided = {
    type: 'paperEntered',
    packet: 1,
    place: 1,
    paper: A,
    decidedBy: CHIEF,
  } as const;
  run.submit(decided).submit({ ...decided, place: 2 });
  expect(secondsFor(run.meeting, COUNTER)).toEqual([1]);
  run.submit({ type: 'paperWithdrawn', packet: 1, place: 1, reason: 'misread' }, CHIEF);
  takeKeys(run, COUNTER).submit({ ...decided, place: 1 });
  run.submit({ type: 'paperWithdrawn', packet: 1, place: 1, reason: 'misread' }, CHIEF);
  takeKeys(run, OTHER_COUNTER).submit({ ...decided, place: 1 });
  expect(secondsFor(run.meeting, COUNTER)).toEqual([]);
});

test('only a packet that is finished and decided, asked for, and not counted by hand', () => {
  const run = boxOpened({ ...EVERY, returned: 11 });
  const begins = (packet: number) => takeKeys(run.fork(), OTHER_COUNTER).codes(again(1, A, packet));
  enter(run);
  expect(begins(1)).toEqual(['packet.empty']);
  enter(run, A);
  expect(begins(1)).toEqual(['packet.notFinished']);
  run.submit({ type: 'paperSetAside', packet: 1, place: 2 });
  run.submit({ type: 'packetClosed', packet: 1 });
  expect(begins(1)).toEqual(['packet.notFinished']);
  run.submit({ type: 'paperEntered', packet: 1, place: 2, paper: A, decidedBy: CHIEF });
  expect(begins(1)).toEqual([]);
  const none = { for: 0, against: 0, abstain: 0, illegible: 2 };
  run.submit(
    {
      type: 'packetCountedByHand',
      packet: 2,
      totals: {
        papers: 2,
        void: 0,
        contests: [
          {
            contest: 'C1' as never,
            overvoted: 0,
            writeIns: [],
            candidates: times(4, BLANK).map(() => none),
          },
        ],
      },
    },
    CHIEF,
  );
  expect(begins(2)).toEqual(['packet.byHand']);
  const plain = entered([A], {}).submit(closing);
  expect(plain.refusals(again(1, A))).toEqual([{ code: 'count.closed', figures: {} }]);
  expect(entered([A], {}).refusals(again(1, A))).toEqual([
    { code: 'packet.secondNotAsked', figures: { packet: 1 } },
  ]);
});

test('the last packet is finished when the pile is, whatever it holds', () => {
  const run = once(...times(10, A), B);
  expect(secondsFor(run.meeting, OTHER_COUNTER)).toEqual([1, 2]);
  expect(secondsFor(run.meeting, COUNTER)).toEqual([]);
  takeKeys(run, OTHER_COUNTER).submit(again(1, B, 2));
  expect(secondsFor(run.meeting, OTHER_COUNTER)).toEqual([2, 1]);
});

test('every packet, the first and every k-th after it, or none', () => {
  const owed = (secondCountEvery: number) =>
    packetsOwed(entered(times(23, A), { counting: { secondCountEvery, packetSize: 4 } }).meeting);
  expect(owed(0)).toEqual([]);
  expect(owed(1)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(owed(2)).toEqual([1, 3, 5]);
  expect(owed(5)).toEqual([1, 6]);
});

test('a packet begun beyond what is asked is owed too, and an emptied one never', () => {
  const run = entered(times(8, A), { counting: { secondCountEvery: 2, packetSize: 4 } });
  takeKeys(run, OTHER_COUNTER).submit(again(1, A, 2));
  expect(packetsOwed(run.meeting)).toEqual([1, 2]);
  const emptied = once(A);
  const strikes = { type: 'paperWithdrawn', packet: 1, place: 1, reason: 'enteredTwice' } as const;
  expect(packetsOwed(emptied.submit(strikes, CHIEF).meeting)).toEqual([]);
  expect(takeKeys(emptied, OTHER_COUNTER).codes(again(1, A))).toEqual(['packet.empty']);
});

test('papers come in their order, and must be such as this form has', () => {
  const run = takeKeys(once(A, B), OTHER_COUNTER);
  expect(run.refusals(again(2, A))).toEqual([
    { code: 'paper.placeNotNext', figures: { packet: 1, place: 2 } },
  ]);
  expect(run.codes(again(1, marked('oo')))).toEqual(['paper.notThisForm']);
  expect(run.codes(again(1, ruledVoid('damaged', COUNTER)))).toEqual(['paper.ruledByNoScrutineer']);
  expect(run.submit(again(1, null)).codes(again(1, A))).toEqual(['paper.placeNotNext']);
});

test('closed once, and only where it was begun', () => {
  const run = takeKeys(once(A, B), OTHER_COUNTER);
  const missing = { code: 'packet.secondMissing', figures: { packet: 1 } };
  expect(run.refusals(closes())).toEqual([missing]);
  expect(run.codes(closes(4))).toEqual(['packet.secondMissing']);
  expect(run.refusals(drops, CHIEF)).toEqual([missing]);
  expect(run.codes({ ...drops, packet: 4 }, CHIEF)).toEqual(['packet.secondMissing']);
  run.submit(again(1, A)).submit(closes());
  expect(run.refusals(closes())).toEqual([{ code: 'packet.secondClosed', figures: { packet: 1 } }]);
  expect(run.refusals(again(2, B))).toEqual([
    { code: 'packet.secondClosed', figures: { packet: 1 } },
  ]);
});

test('the wrong packet in the hand: before a scrutineer it begins anew', () => {
  const run = twice([A, B], [C, D]);
  expect(run.codes(drops)).toEqual(['witness.missing']);
  expect(run.codes(drops, COUNTER)).toEqual(['witness.missing']);
  run.submit(drops, SCRUTINEER);
  expect(run.meeting.round.packets[0]?.second).toBeNull();
  expect(errorRate(run.meeting)).toEqual({ papers: 0, firstWrong: 0 });
  expect(enterSecond(run, 1, A, B).codes(closing)).toEqual([]);
});

test('swapped order alone keeps nothing open', () => {
  expect(twice([A, B, C], [B, A, C]).codes(closing)).toEqual([]);
});

test('a difference keeps the count open until a scrutineer says what lies there', () => {
  const run = twice([A, B, C], [A, D, C]);
  expect(run.refusals(closing)).toEqual([
    { code: 'packet.differs', figures: { packet: 1, differences: 1 } },
  ]);
  expect(run.codes(settle(2, 2, D))).toEqual(['witness.missing']);
  expect(run.codes(settle(2, 2, D), COUNTER)).toEqual(['witness.missing']);
  run.submit(settle(2, 2, D), SCRUTINEER);
  expect(run.meeting.round.packets[0]?.places[1]).toMatchObject({
    standing: { paper: D, enteredBy: OTHER_COUNTER, decidedBy: SCRUTINEER, seq: run.head.seq },
    struck: [{ paper: B, enteredBy: COUNTER, reason: 'misread', note: null }],
  });
  expect(run.codes(closing)).toEqual([]);
  expect(run.meeting.round.totals).toEqual(once(A, D, C).meeting.round.totals);
  expect(errorRate(run.meeting)).toEqual({ papers: 3, firstWrong: 1 });
  expect(sheetOf(run.submit(closing).meeting, run.head)).toMatchObject({
    secondCount: { papers: 3, firstWrong: 1 },
    corrections: [{ packet: 1, place: 2, reason: 'misread', witnesses: [SCRUTINEER] }],
  });
});

test('where the second was wrong the first stands, and was no error', () => {
  const run = twice([A, B, C], [A, D, C]);
  const { totals, packets } = run.meeting.round;
  run.submit(settle(2, 2, B, 'mistyped'), CHIEF);
  expect(run.meeting.round).toMatchObject({ totals, entered: 3 });
  expect(run.meeting.round.packets[0]?.places).toEqual(packets[0]?.places);
  expect(run.meeting.round.packets[0]?.settled).toMatchObject([
    { place: 2, firstWrong: false, reason: 'mistyped', stamp: { seq: run.head.seq } },
  ]);
  expect(errorRate(run.meeting)).toEqual({ papers: 3, firstWrong: 0 });
  expect(sheetOf(run.submit(closing).meeting, run.head)).toMatchObject({
    secondCount: { papers: 3, firstWrong: 0 },
    corrections: [],
  });
});

test('both were wrong: what lies there is a third', () => {
  const run = twice([A, B], [A, D]).submit(settle(2, 2, ruledVoid('otherMarks')), CHIEF);
  expect(run.meeting.round).toMatchObject({ entered: 2, totals: { entered: 2, void: 1 } });
  expect(run.codes(closing)).toEqual([]);
  expect(errorRate(run.meeting).firstWrong).toBe(1);
});

test('skipped the first time: the paper is added at the end of its packet', () => {
  const run = twice([A, C], [A, B, C]);
  expect(run.codes(closing)).toEqual(['count.differs']);
  run.submit(settle(null, 2, B, 'skipped'), CHIEF);
  expect(run.meeting.round).toMatchObject({ entered: 3, totals: { entered: 3 } });
  expect(run.meeting.round.packets[0]?.places[2]?.standing?.paper).toEqual(B);
  expect(run.codes(closing)).toEqual([]);
  expect(sheetOf(run.submit(closing).meeting, run.head)).toMatchObject({
    secondCount: { papers: 3, firstWrong: 1 },
    corrections: [{ packet: 1, place: 3, reason: 'skipped', witnesses: [CHIEF] }],
  });
});

test('skipped the second time: the first stands', () => {
  const run = twice([A, B, C], [A, C]);
  run.submit(settle(2, null, B, 'skipped'), CHIEF);
  expect(run.meeting.round.packets[0]?.second?.entries).toHaveLength(3);
  expect(run.codes(closing)).toEqual([]);
  expect(errorRate(run.meeting)).toEqual({ papers: 3, firstWrong: 0 });
});

test('entered twice the first time: there is no such paper', () => {
  const run = twice([A, A, B], [A, B]).submit(settle(2, null, null, 'misread'), CHIEF);
  expect(returned(run.fork(), 2).codes(closing)).toEqual([]);
  expect(run.meeting.round).toMatchObject({ entered: 2, totals: { entered: 2 } });
  expect(run.meeting.round.packets[0]?.places[1]).toMatchObject({
    standing: null,
    struck: [{ paper: A, reason: 'enteredTwice' }],
  });
  expect(at(run.events, -1).event).toMatchObject({ paper: null, reason: 'enteredTwice' });
  expect(errorRate(run.meeting)).toEqual({ papers: 2, firstWrong: 1 });
});

test('entered twice the second time: it is taken out of the second', () => {
  const run = twice([A, B], [A, A, B]);
  returned(run, 2).submit(settle(null, 2, null, 'enteredTwice'), CHIEF);
  expect(run.meeting.round.packets[0]?.second?.entries.map(({ paper }) => paper)).toEqual([A, B]);
  expect(run.meeting.round.packets[0]?.settled).toMatchObject([{ place: null, firstWrong: false }]);
  expect(run.codes(closing)).toEqual([]);
});

test('left undecided the second time, it is the scrutineer who says', () => {
  const run = takeKeys(once(A, B), OTHER_COUNTER).submit(again(1, null)).submit(again(2, B));
  run.submit(closes());
  expect(run.codes(closing)).toEqual(['packet.differs']);
  run.submit(settle(1, 1, A, 'doubtful'), CHIEF);
  expect(run.codes(closing)).toEqual([]);
  expect(run.meeting.round.packets[0]?.second?.entries[0]).toMatchObject({
    paper: A,
    enteredBy: OTHER_COUNTER,
  });
});

test('withdrawn after the second count, a paper may be settled from it, or entered again', () => {
  const run = twice([A, B], [A, B]);
  run.submit({ type: 'paperWithdrawn', packet: 1, place: 2, reason: 'misread' }, CHIEF);
  const entry = { type: 'paperEntered', packet: 1, place: 2, paper: D } as const;
  const entered = takeKeys(run.fork(), COUNTER).submit(entry);
  expect(entered.codes(closing)).toEqual(['packet.differs']);
  run.submit(settle(2, 2, B), CHIEF);
  expect(run.codes(closing)).toEqual([]);
  expect(run.meeting.round.packets[0]?.places[1]?.struck).toHaveLength(1);
  expect(run.meeting.round).toMatchObject({ entered: 2, totals: { entered: 2 } });
});

test('withdrawn, and it turns out that there is no such paper', () => {
  const run = twice([A, B], [A]);
  run.submit({ type: 'paperWithdrawn', packet: 1, place: 2, reason: 'misread' }, CHIEF);
  run.submit(settle(2, null, null), CHIEF);
  expect(run.meeting.round.packets[0]?.places[1]?.struck.at(-1)?.reason).toBe('enteredTwice');
  expect(run.meeting.round.entered).toBe(1);
  expect(returned(run, 1).codes(closing)).toEqual([]);
});

test('settled is what differs, and nothing else', () => {
  const run = twice([A, B, C], [A, D, C]);
  for (const [first, second] of [
    [1, 1],
    [2, 3],
    [3, 2],
    [2, null],
    [null, 2],
  ] as const)
    expect(run.refusals(settle(first, second, D), CHIEF)).toEqual([
      { code: 'difference.none', figures: { packet: 1 } },
    ]);
  expect(run.refusals(settle(2, 2, null), CHIEF)).toEqual([
    { code: 'difference.paperThere', figures: {} },
  ]);
  expect(run.codes(settle(2, 2, marked('oo')), CHIEF)).toEqual(['paper.notThisForm']);
  const open = takeKeys(once(A, B), OTHER_COUNTER).submit(again(1, D));
  expect(open.refusals(settle(1, 1, D), CHIEF)).toEqual([
    { code: 'packet.secondMissing', figures: { packet: 1 } },
  ]);
  expect(open.codes({ ...settle(1, 1, D), packet: 7 }, CHIEF)).toEqual(['packet.secondMissing']);
});

test('settling opens a closed count again; under a sheet, or of a void round, nothing is settled', () => {
  const run = twice([A, B], [A, B]).submit(closing);
  run.submit({ type: 'paperWithdrawn', packet: 1, place: 2, reason: 'misread' }, CHIEF);
  expect(run.submit(settle(2, 2, B), CHIEF).meeting.round.countingClosed).toBe(false);
  run.submit(closing);
  expect(draw(run).codes(settle(2, 2, B), CHIEF)).toEqual(['sheet.stands']);
  const isVoid = takeKeys(declaredVoid(EVERY), COUNTER);
  expect(isVoid.codes(settle(2, 2, B), CHIEF)).toEqual(['round.voided']);
  expect(counted().codes(closes())).toEqual(['count.closed']);
  expect(counted().codes(drops, CHIEF)).toEqual(['count.closed']);
});

test('nobody at the keys enters or settles anything', () => {
  const run = twice([A, B], [A, D]);
  run.submit({ type: 'memberLeft', name: OTHER_COUNTER, reason: 'left' });
  const nobody = [{ code: 'count.nobodyAtTheKeys', figures: {} }];
  expect(run.refusals(settle(2, 2, D), CHIEF)).toEqual(nobody);
  expect(run.refusals(again(1, A))).toEqual(nobody);
  expect(run.refusals({ type: 'paperSetAside', packet: 1, place: 3 })).toEqual(nobody);
});

test('a void round has no error rate on its sheet, and one without a second count neither', () => {
  const run = draw(declaredVoid(EVERY));
  expect(sheetOf(run.meeting, run.head)).not.toHaveProperty('secondCount');
  const plain = counted(PLAIN_PAPERS);
  expect(sheetOf(plain.meeting, plain.head)).not.toHaveProperty('secondCount');
  expect(sheetOf(plain.meeting, plain.head)).not.toHaveProperty('byHand');
});

test('a stranger in the seat is nobody’s second hand', () => {
  const run = once(A);
  expect(secondsFor(run.meeting, named('马超'))).toEqual([1]);
  expect(run.codes({ type: 'operatorChanged', operator: named('马超') })).toEqual([
    'officer.notServing',
  ]);
});

test('an entry of a packet that is not there changes nothing', () => {
  const { meeting } = twice([A, B], [A, B]);
  const stamp = { seq: 900, at: '', witnesses: [CHIEF] };
  const inRound = { v: 1, form: meeting.round.form, round: 1, packet: 7 } as const;
  const settled = { ...settle(1, 1, A), ...inRound, enteredBy: COUNTER };
  expect(evolve(meeting, settled, stamp)).toEqual({ ...meeting, lastAt: '' });
  const unwitnessed = evolve(
    twice([A, B], [A, D]).meeting,
    { ...settle(2, 2, D), ...inRound, packet: 1, enteredBy: COUNTER },
    { ...stamp, witnesses: [] },
  );
  expect(unwitnessed.round.packets[0]?.places[1]?.standing?.decidedBy).toBeNull();
  const withdrawn = { type: 'handTotalsWithdrawn', ...inRound, reason: '抄错了' } as const;
  expect(evolve(meeting, withdrawn, stamp)).toEqual({ ...meeting, lastAt: '' });
});

test('who sat at the keys while differences were settled is neither hand: both may begin anew', () => {
  const run = twice([A, B, C], [A, D, B]);
  run.submit(settle(3, 2, D), CHIEF);
  run.submit(drops, CHIEF);
  expect(secondsFor(run.meeting, OTHER_COUNTER)).toEqual([1]);
  const skipped = twice([A, B, C], [A, B]);
  takeKeys(skipped, COUNTER).submit(settle(3, null, C, 'skipped'), CHIEF);
  skipped.submit({ type: 'paperWithdrawn', packet: 1, place: 3, reason: 'misread' }, CHIEF);
  const entry = { type: 'paperEntered', packet: 1, place: 3, paper: D } as const;
  expect(skipped.codes(entry)).toEqual([]);
});
