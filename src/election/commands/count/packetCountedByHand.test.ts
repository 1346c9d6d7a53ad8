import {
  announced,
  boxOpened,
  counted,
  declaredVoid,
  draw,
  enter,
  entered,
  opened,
  prepared,
  sheetDrawn,
} from '@test/drivers/meetings';
import { begun, formOf, ready as holding } from '@test/drivers/otherBallots';
import { BLANK, marked, PLAIN_PAPERS, ruledVoid, times } from '@test/drivers/papers';
import { at, CANDIDATES, CHIEF, COUNTER, fullMembers } from '@test/drivers/people';
import { BOTH, C2, castInRound, opens, with23 } from '@test/drivers/rounds';
import type { Run } from '@test/drivers/run';
import { expect, test } from 'vitest';
import type { HandTotals } from '@/election/events/count';
import type { ContestId } from '@/election/events/ids';
import { handRefusals, packetsByHand } from '@/election/rules/count/handTotals';
import { beyondReturned } from '@/election/rules/count/paperRules';
import { roundResult } from '@/election/rules/count/result';
import { equations } from '@/election/rules/sheet/equations';
import { sheetOf } from '@/election/rules/sheet/sheet';
import { nextPlace, papersInPacket, pileIsEmpty } from '@/election/state/packets';

type Contest = HandTotals['contests'][number];
const C1 = 'C1' as ContestId;
const WRITTEN_IN = at(fullMembers(23), -1);

/** for, against, abstain, illegible */
type Four = readonly [number, number, number, number];
const marks = ([yes, no, abstain, illegible]: Four) => ({
  for: yes,
  against: no,
  abstain,
  illegible,
});
const contest = (four: readonly Four[], more: Partial<Contest> = {}): Contest => ({
  contest: C1,
  overvoted: 0,
  candidates: four.map(marks),
  writeIns: [],
  ...more,
});
/** Three papers, one void; on the two valid ones three are chosen, and somebody is written in once. */
const TWO: readonly Four[] = [
  [2, 0, 0, 0],
  [1, 0, 1, 0],
  [1, 0, 0, 1],
  [0, 2, 0, 0],
];
const totals = (one = contest(TWO), more: Partial<HandTotals> = {}): HandTotals => ({
  papers: 3,
  void: 1,
  contests: [one],
  ...more,
});
const byHand = (given: HandTotals = totals(), packet = 1) =>
  ({ type: 'packetCountedByHand', packet, totals: given }) as const;
const withdraws = { type: 'handTotalsWithdrawn', packet: 1, reason: '抄错了' } as const;
const ready = (returned = 3): Run => enter(boxOpened({ returned }));
const why = (given: HandTotals) => ready().refusals(byHand(given), CHIEF);

test('totals of a packet count as its papers, before a scrutineer', () => {
  const run = ready();
  expect(run.codes(byHand())).toEqual(['witness.missing']);
  expect(run.codes(byHand(), COUNTER)).toEqual(['witness.missing']);
  run.submit(byHand(), CHIEF);
  expect(run.meeting.round).toMatchObject({ entered: 3, totals: { entered: 3, void: 1 } });
  expect(run.meeting.round.totals.contests[0]?.candidates).toEqual(TWO.map(marks));
  expect(run.meeting.round.packets[0]).toMatchObject({ closed: true, places: [] });
  expect(run.meeting.round.packets.map(papersInPacket)).toEqual([3]);
  expect(nextPlace(run.meeting)).toEqual({ packet: 2, place: 1 });
  expect(equations(run.meeting).filter(({ holds }) => !holds)).toEqual([]);
  expect(run.codes({ type: 'countingClosed' })).toEqual([]);
});

test('papers and totals by hand make one result, and the sheet names what cannot be recomputed', () => {
  const papers = [...times(10, marked('ooox')), marked('o--x', WRITTEN_IN)];
  const run = enter(boxOpened({ returned: 14 }), ...papers);
  run.submit({ type: 'packetClosed', packet: 2 });
  const writeIns = [{ name: WRITTEN_IN, for: 1 }];
  run.submit(byHand(totals(contest(TWO, { writeIns })), 3), CHIEF).submit({
    type: 'countingClosed',
  });
  const result = roundResult(run.meeting);
  expect(result).toMatchObject({
    papers: { valid: 13, void: 1 },
    contests: [
      {
        candidates: [{ for: 13 }, { for: 11 }, { for: 11 }, { for: 0, against: 13 }],
        writeIns: [{ name: WRITTEN_IN, for: 2 }],
      },
    ],
  });
  expect(packetsByHand(run.meeting.round).map(({ packet }) => packet)).toEqual([3]);
  expect(sheetOf(run.meeting, run.head)).toMatchObject({
    byHand: [{ packet: 3, papers: 3 }],
    papers: { valid: 13, void: 1, voidBy: [{ reason: 'byHand', papers: 1 }] },
  });
});

test('somebody written in by hand alone stands after those of the papers', () => {
  const other = at(fullMembers(23), -2);
  const run = enter(boxOpened({ returned: 13 }), ...times(9, BLANK), marked('---x', WRITTEN_IN));
  run.submit(byHand(totals(contest(TWO, { writeIns: [{ name: other, for: 1 }] })), 2), CHIEF);
  const result = roundResult(run.meeting);
  expect(result).toMatchObject({
    contests: [
      {
        writeIns: [
          { name: WRITTEN_IN, for: 1 },
          { name: other, for: 1 },
        ],
      },
    ],
  });
});

test('it is the next packet, and no more papers than came back', () => {
  expect(ready().refusals(byHand(totals(), 2), CHIEF)).toEqual([
    { code: 'paper.placeNotNext', figures: { packet: 2, place: 1 } },
  ]);
  const begun = enter(boxOpened({ returned: 4 }), BLANK);
  expect(begun.codes(byHand(), CHIEF)).toEqual(['paper.placeNotNext']);
  begun.submit({ type: 'packetClosed', packet: 1 });
  expect(begun.codes(byHand(totals(), 2), CHIEF)).toEqual([]);
  expect(ready(2).refusals(byHand(), CHIEF)).toEqual([
    { code: 'paper.beyondReturned', figures: { returned: 2, entered: 0 } },
  ]);
  expect(counted().codes(byHand(totals(), 4), CHIEF)).toEqual(['count.closed']);
});

test('no paper is laid on a packet that was counted by hand', () => {
  const run = ready(4).submit(byHand(), CHIEF);
  const paper = { type: 'paperEntered', packet: 1, place: 1, paper: BLANK } as const;
  expect(run.codes(paper)).toEqual(['paper.placeNotNext']);
  expect(run.codes({ ...paper, packet: 2 })).toEqual([]);
});

test('each person adds up to the valid papers', () => {
  const [, ...others] = TWO;
  expect(why(totals(contest([[1, 0, 0, 0], ...others])))).toEqual([
    { code: 'byHand.splits', figures: { name: CANDIDATES[0], sum: 1, papers: 2 } },
  ]);
  expect(why(totals(contest([...others, [2, 1, 0, 0]])))).toEqual([
    { code: 'byHand.splits', figures: { name: CANDIDATES[3], sum: 3, papers: 2 } },
  ]);
});

test('void papers are some of the papers', () => {
  expect(why(totals(contest(TWO), { void: 4 }))).toEqual([
    { code: 'byHand.voidOverPapers', figures: { void: 4, papers: 3 } },
  ]);
  const none: Four = [0, 0, 0, 0];
  expect(why(totals(contest([none, none, none, none]), { void: 3 }))).toEqual([]);
});

test('no more votes than seats on each paper', () => {
  const all: Four = [2, 0, 0, 0];
  expect(why(totals(contest([all, all, all, all])))).toEqual([
    { code: 'byHand.votesOverSeats', figures: { office: '支部委员会委员', votes: 8, most: 6 } },
  ]);
  const three = [all, all, all, [0, 2, 0, 0]] as const;
  expect(why(totals(contest(three)))).toEqual([]);
  const written = contest(three, { writeIns: [{ name: WRITTEN_IN, for: 1 }] });
  expect(why(totals(written))[0]).toMatchObject({ figures: { votes: 7 } });
});

test('an overvote voids a paper with a single contest: there is none in that contest alone', () => {
  expect(why(totals(contest(TWO, { overvoted: 1 })))).toEqual([
    { code: 'byHand.overvoted', figures: { office: '支部委员会委员', overvoted: 1 } },
  ]);
});

test('only names that count: each once, not listed, eligible, and on no more papers than valid', () => {
  const names = (...writeIns: Contest['writeIns']) => why(totals(contest(TWO, { writeIns })));
  const refused = (name: string) => [{ code: 'byHand.name', figures: { name } }];
  expect(names({ name: WRITTEN_IN, for: 1 })).toEqual([]);
  expect(names({ name: '不在册', for: 1 })).toEqual(refused('不在册'));
  expect(names({ name: at(CANDIDATES, 3), for: 1 })).toEqual(refused(at(CANDIDATES, 3)));
  expect(names({ name: WRITTEN_IN, for: 1 }, { name: WRITTEN_IN, for: 1 })).toEqual(
    refused(WRITTEN_IN),
  );
  expect(names({ name: WRITTEN_IN, for: 3 })).toEqual([
    { code: 'byHand.splits', figures: { name: WRITTEN_IN, sum: 3, papers: 2 } },
  ]);
  expect(names({ name: WRITTEN_IN, for: 2 })).toEqual([]);
});

test('they fit the paper that was cast', () => {
  const other = contest(TWO, { contest: 'C2' as ContestId });
  for (const given of [
    totals(other),
    totals(contest(TWO.slice(1))),
    totals(contest(TWO), { contests: [] }),
    totals(contest(TWO), { contests: [contest(TWO), contest(TWO)] }),
  ])
    expect(why(given)).toEqual([{ code: 'byHand.notThisForm', figures: {} }]);
});

test('taken back before a scrutineer: its packet stays empty, and its papers come in another', () => {
  const run = ready(4);
  const { totals: before } = run.meeting.round;
  run.submit(byHand(), CHIEF);
  expect(run.codes(withdraws)).toEqual(['witness.missing']);
  expect(run.codes(withdraws, COUNTER)).toEqual(['witness.missing']);
  run.submit(withdraws, CHIEF);
  expect(run.meeting.round).toMatchObject({ entered: 0, totals: before, countingClosed: false });
  expect(run.refusals(withdraws, CHIEF)).toEqual([
    { code: 'packet.notByHand', figures: { packet: 1 } },
  ]);
  expect(run.codes({ ...withdraws, packet: 5 }, CHIEF)).toEqual(['packet.notByHand']);
  expect(run.codes(byHand(totals(), 2), CHIEF)).toEqual([]);
  expect(nextPlace(enter(run, ruledVoid('damaged')).meeting)).toEqual({ packet: 2, place: 2 });
});

test('a closed count is opened again by it; under a sheet, or of a void round, nothing is taken back', () => {
  const run = ready().submit(byHand(), CHIEF).submit({ type: 'countingClosed' });
  expect(run.fork().submit(withdraws, CHIEF).meeting.round.countingClosed).toBe(false);
  expect(draw(run).codes(withdraws, CHIEF)).toEqual(['sheet.stands']);
  expect(declaredVoid().codes(withdraws, CHIEF)).toEqual(['round.voided']);
  expect(declaredVoid().codes(byHand(), CHIEF)).not.toEqual([]);
});

test('a round without such a packet says nothing of it', () => {
  expect(packetsByHand(entered(PLAIN_PAPERS).meeting.round)).toEqual([]);
});

/** One paper for two contests, of which one alone may be overvoted. */
const ofTwo = (overvoteScope: 'paper' | 'contest'): Run => {
  const run = prepared({ rules: { overvoteScope } }).submit({ type: 'formSet', form: BOTH });
  return enter(castInRound(begun(run), 3));
};
const secretary = (overvoted: number, four: Four): Contest => ({
  contest: C2,
  overvoted,
  candidates: [marks(four), marks(four)],
  writeIns: [],
});

test('a contest overvoted alone leaves fewer valid papers there, and every equation holds', () => {
  const given = totals(contest(TWO), { contests: [contest(TWO), secretary(1, [0, 1, 0, 0])] });
  const run = ofTwo('contest').submit(byHand(given), CHIEF);
  expect(run.meeting.round.totals.contests.map(({ overvoted }) => overvoted)).toEqual([0, 1]);
  expect(equations(run.meeting).filter(({ holds }) => !holds)).toEqual([]);
  expect(equations(run.meeting).find(({ about }) => about === '书记')).toMatchObject({
    figures: [1, 2, 1],
  });
  expect(roundResult(run.submit({ type: 'countingClosed' }).meeting)).toMatchObject({
    contests: [{ validPapers: 2 }, { validPapers: 1 }],
  });
  expect(ofTwo('paper').refusals(byHand(given), CHIEF)).toEqual([
    { code: 'byHand.overvoted', figures: { office: '书记', overvoted: 1 } },
  ]);
  const tooMany = totals(contest(TWO), { contests: [contest(TWO), secretary(4, [0, 0, 0, 0])] });
  expect(ofTwo('contest').codes(byHand(tooMany), CHIEF)).toEqual(['byHand.overvoted']);
});

test('every contest is looked at', () => {
  const given = totals(contest(TWO), { contests: [contest(TWO), secretary(0, [1, 0, 0, 0])] });
  expect(ofTwo('contest').refusals(byHand(given), CHIEF)).toEqual([
    { code: 'byHand.splits', figures: { name: CANDIDATES[0], sum: 1, papers: 2 } },
  ]);
});

const ready4 = (purpose: Parameters<typeof formOf>[0]): Run => holding(formOf(purpose, CANDIDATES));

test('an evaluation has no four figures', () => {
  const run = enter(castInRound(ready4({ kind: 'evaluation' }), 3));
  expect(run.refusals(byHand(), CHIEF)).toEqual([{ code: 'byHand.notThisForm', figures: {} }]);
});

test('where those listed are confirmed nobody is written in, and there are no seats to count against', () => {
  const run = enter(castInRound(ready4({ kind: 'confirmation' }), 3));
  const all: Four = [2, 0, 0, 0];
  expect(run.codes(byHand(totals(contest([all, all, all, all]))), CHIEF)).toEqual([]);
  const writeIns = [{ name: WRITTEN_IN, for: 1 }];
  expect(run.codes(byHand(totals(contest(TWO, { writeIns }))), CHIEF)).toEqual(['byHand.name']);
});

test('in a run-off nobody is written in', () => {
  const [third, fourth] = [at(CANDIDATES, 2), at(CANDIDATES, 3)];
  const level = with23(
    times(7, marked('ooo-')),
    times(7, marked('oo-o')),
    times(6, marked('--oo')),
  );
  const run = enter(
    castInRound(announced(sheetDrawn(level)).submit(opens('runoff', [third, fourth])), 3),
  );
  const two: readonly Four[] = [
    [1, 0, 1, 0],
    [1, 0, 1, 0],
  ];
  expect(run.codes(byHand(totals(contest(two))), CHIEF)).toEqual([]);
  const writeIns = [{ name: WRITTEN_IN, for: 1 }];
  expect(run.codes(byHand(totals(contest(two, { writeIns }))), CHIEF)).toEqual(['byHand.name']);
});

test('before a box is opened there is nothing to lay down', () => {
  const { meeting } = opened();
  expect(handRefusals(meeting, totals())).toEqual([{ code: 'byHand.notThisForm', figures: {} }]);
  expect(beyondReturned(meeting, 1)).toEqual([
    { code: 'paper.beyondReturned', figures: { returned: 0, entered: 0 } },
  ]);
  expect(pileIsEmpty(meeting)).toBe(true);
});
