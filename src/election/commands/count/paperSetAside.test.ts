import { boxOpened, counted, enter } from '@test/drivers/meetings';
import { BLANK, marked, ruledVoid, times } from '@test/drivers/papers';
import { at, CHIEF, COUNTER, SCRUTINEER } from '@test/drivers/people';
import { expect, test } from 'vitest';
import type { CommandOf } from '@/election/events/catalogue';
import type { EnteredPaper } from '@/election/events/count';
import type { MemberName } from '@/election/events/ids';
import { isFinished, placeAtHand, placesAside } from '@/election/state/packets';

const A = marked('ooox');
const ready = (returned: number, ...papers: readonly EnteredPaper[]) =>
  enter(boxOpened({ returned }), ...papers);
const aside = (place: number, packet = 1) => ({ type: 'paperSetAside', packet, place }) as const;
const decide = (
  place: number,
  paper: EnteredPaper,
  decidedBy?: MemberName,
): CommandOf<'paperEntered'> => ({
  type: 'paperEntered',
  packet: 1,
  place,
  paper,
  ...(decidedBy !== undefined && { decidedBy }),
});

test('a doubtful paper keeps its place and counts for nothing yet', () => {
  const run = ready(3, A);
  const { totals } = run.meeting.round;
  run.submit(aside(2));
  expect(run.meeting.round).toMatchObject({ totals, entered: 1 });
  expect(run.meeting.round.packets[0]?.places[1]).toEqual({
    standing: null,
    struck: [],
    aside: { enteredBy: COUNTER, seq: run.head.seq },
  });
  expect(at(run.events, -1).event).toEqual({
    type: 'paperSetAside',
    v: 1,
    form: 'F1',
    round: 1,
    packet: 1,
    place: 2,
    enteredBy: COUNTER,
  });
  expect(placesAside(run.meeting.round)).toEqual([{ packet: 1, place: 2 }]);
});

test('counting goes on with the pile, and comes back to it when the packet is finished', () => {
  const run = ready(12, A).submit(aside(2));
  for (let place = 3; place <= 10; place += 1) {
    expect(placeAtHand(run.meeting)).toEqual({ packet: 1, place });
    expect(isFinished(run.meeting, 1)).toBe(false);
    enter(run, A);
  }
  expect(isFinished(run.meeting, 1)).toBe(true);
  expect(isFinished(run.meeting, 2)).toBe(false);
  expect(placeAtHand(run.meeting)).toEqual({ packet: 1, place: 2 });
  run.submit(decide(2, A, CHIEF));
  expect(placeAtHand(run.meeting)).toEqual({ packet: 2, place: 1 });
});

test('a withdrawn paper comes before a doubtful one', () => {
  const run = ready(3, A).submit(aside(2));
  enter(run, A);
  expect(placeAtHand(run.meeting)).toEqual({ packet: 1, place: 2 });
  run.submit({ type: 'paperWithdrawn', packet: 1, place: 3, reason: 'misread' }, CHIEF);
  expect(placeAtHand(run.meeting)).toEqual({ packet: 1, place: 3 });
});

test('the pile has come to its end when every paper stands or lies aside', () => {
  const run = ready(2, A);
  expect(isFinished(run.meeting, 1)).toBe(false);
  expect(isFinished(run.submit(aside(2)).meeting, 1)).toBe(true);
  expect(run.refusals(aside(3))).toEqual([
    { code: 'paper.beyondReturned', figures: { returned: 2, entered: 2 } },
  ]);
  expect(run.codes(decide(3, A))).toEqual(['paper.beyondReturned']);
  expect(run.codes(decide(2, A, CHIEF))).toEqual([]);
});

test('a scrutineer decides how it reads, and who did is kept', () => {
  const run = ready(2, A).submit(aside(2));
  for (const nobody of [undefined, COUNTER])
    expect(run.refusals(decide(2, A, nobody))).toEqual([{ code: 'paper.undecided', figures: {} }]);
  run.submit(decide(2, marked('o?ox'), SCRUTINEER));
  expect(run.meeting.round.packets[0]?.places[1]).toMatchObject({
    standing: { decidedBy: SCRUTINEER },
    aside: null,
  });
  expect(at(run.events, -1).event).toMatchObject({ decidedBy: SCRUTINEER });
  expect(run.meeting.round).toMatchObject({ entered: 2, totals: { entered: 2 } });
});

test('who decided is only said of a paper that had been set aside', () => {
  const run = ready(2).submit(decide(1, A, CHIEF));
  expect(at(run.events, -1).event).not.toHaveProperty('decidedBy');
  expect(run.meeting.round.packets[0]?.places[0]?.standing?.decidedBy).toBeNull();
});

test('a place is set aside once, and where a paper stands not at all', () => {
  const run = ready(4, A).submit(aside(2));
  for (const place of [1, 2])
    expect(run.refusals(aside(place))).toEqual([
      { code: 'paper.placeTaken', figures: { packet: 1, place } },
    ]);
  expect(run.codes(aside(4))).toEqual(['paper.placeNotNext']);
  run.submit({ type: 'paperWithdrawn', packet: 1, place: 1, reason: 'misread' }, CHIEF);
  expect(run.submit(aside(1)).meeting.round.packets[0]?.places[0]).toMatchObject({
    standing: null,
    aside: { enteredBy: COUNTER },
    struck: [{ reason: 'misread' }],
  });
});

test('the count does not close over it', () => {
  const run = ready(2, A).submit(aside(2));
  expect(run.refusals({ type: 'countingClosed' })).toEqual([
    { code: 'count.differs', figures: { entered: 1, returned: 2 } },
  ]);
  run.submit({ type: 'figureCountedAgain', figure: 'returned', value: 1, reason: '重点' }, CHIEF);
  expect(run.codes({ type: 'countingClosed' })).toEqual(['paper.notThere']);
  expect(counted().codes(aside(4, 3))).toEqual(['count.closed']);
});

test('set aside by mistake: there is no such paper', () => {
  const run = ready(2, A).submit(aside(2));
  const strikes = { type: 'paperWithdrawn', packet: 1, place: 2 } as const;
  expect(run.codes({ ...strikes, reason: 'misread' }, CHIEF)).toEqual(['paper.notThere']);
  run.submit({ ...strikes, reason: 'enteredTwice' }, CHIEF);
  expect(run.meeting.round.packets[0]?.places[1]).toMatchObject({
    standing: null,
    aside: null,
    struck: [{ paper: null, enteredBy: COUNTER, reason: 'enteredTwice', note: null }],
  });
  expect(run.meeting.round).toMatchObject({ entered: 1, totals: { entered: 1 } });
  expect(enter(run, BLANK).codes({ type: 'countingClosed' })).toEqual([]);
});

test('void by a scrutineer’s ruling is decided like any other', () => {
  const run = ready(1)
    .submit(aside(1))
    .submit(decide(1, ruledVoid('identifying'), CHIEF));
  expect(run.meeting.round.totals).toMatchObject({ entered: 1, void: 1 });
});

test('papers of a packet of another size', () => {
  const run = enter(boxOpened({ returned: 9, counting: { packetSize: 4 } }), ...times(5, A));
  expect(placeAtHand(run.meeting)).toEqual({ packet: 2, place: 2 });
  expect([1, 2, 3].map((packet) => isFinished(run.meeting, packet))).toEqual([true, false, false]);
});
