import {
  boxOpened,
  counted,
  enter,
  entered,
  form,
  officersAppointed,
  sheetDrawn,
  voted,
} from '@test/drivers/meetings';
import { BLANK, marked, ruledVoid, times } from '@test/drivers/papers';
import {
  at,
  CANDIDATES,
  CHIEF,
  COUNTER,
  fullMembers,
  PROBATIONARY,
  SCRUTINEER,
  STRANGER,
} from '@test/drivers/people';
import { BOTH, both, castInRound } from '@test/drivers/rounds';
import { expect, test } from 'vitest';
import type { CommandOf } from '@/election/events/catalogue';
import type { EnteredPaper } from '@/election/events/count';
import type { ContestId } from '@/election/events/ids';
import { roundResult } from '@/election/rules/count/result';

const paperAt = (packet: number, place: number, paper = BLANK): CommandOf<'paperEntered'> => ({
  type: 'paperEntered',
  packet,
  place,
  paper,
});
const ready = (...before: readonly EnteredPaper[]) => enter(boxOpened(), ...before);
const why = (paper: EnteredPaper) => ready().refusals(paperAt(1, 1, paper));

test('a paper stands at its packet and place, with who was at the keys', () => {
  const run = ready().submit(paperAt(1, 1, marked('oox-')));
  expect(run.meeting.round.packets).toEqual([
    {
      places: [
        {
          standing: {
            paper: marked('oox-'),
            enteredBy: COUNTER,
            decidedBy: null,
            seq: run.head.seq,
          },
          aside: null,
          struck: [],
        },
      ],
      closed: false,
      second: null,
      settled: [],
      byHand: null,
    },
  ]);
  expect(run.meeting.round.entered).toBe(1);
  expect(at(run.events, -1).event).toEqual({
    type: 'paperEntered',
    v: 1,
    form: 'F1',
    round: 1,
    packet: 1,
    place: 1,
    enteredBy: COUNTER,
    paper: marked('oox-'),
  });
});

test('the running totals go with it', () => {
  const { totals } = ready(marked('oxx-'), marked('oooo'), BLANK).meeting.round;
  expect(totals).toMatchObject({ entered: 3, void: 1 });
  expect(totals.contests[0]?.candidates.map((marks) => [marks.for, marks.against])).toEqual([
    [1, 0],
    [0, 1],
    [0, 1],
    [0, 0],
  ]);
});

test('nobody at the keys, no paper', () => {
  expect(boxOpened().refusals(paperAt(1, 1))).toEqual([
    { code: 'count.nobodyAtTheKeys', figures: {} },
  ]);
});

test('a paper beyond returned is not taken, and both figures are said', () => {
  const run = entered();
  expect(run.refusals(paperAt(3, 4))).toEqual([
    { code: 'paper.beyondReturned', figures: { returned: 23, entered: 23 } },
  ]);
  const again = { type: 'figureCountedAgain', figure: 'returned', value: 22 } as const;
  run.submit({ ...again, reason: '重点' }, CHIEF);
  expect(run.refusals(paperAt(3, 4))).toEqual([
    { code: 'paper.beyondReturned', figures: { returned: 22, entered: 23 } },
  ]);
  const none = voted().submit({ type: 'operatorChanged', operator: COUNTER });
  expect(none.codes(paperAt(1, 1))).toContain('step.openBoxFirst');
});

test('papers go place by place, packet by packet', () => {
  const run = ready(BLANK, BLANK);
  expect(run.refusals(paperAt(1, 2))).toEqual([
    { code: 'paper.placeTaken', figures: { packet: 1, place: 2 } },
  ]);
  for (const [packet, place] of [
    [1, 4],
    [2, 1],
    [2, 2],
    [3, 1],
  ] as const)
    expect(run.refusals(paperAt(packet, place))).toEqual([
      { code: 'paper.placeNotNext', figures: { packet, place } },
    ]);
  expect(run.codes(paperAt(1, 3))).toEqual([]);
});

test('a paper found later goes to the end of its own packet, full or closed', () => {
  const run = ready(...times(10, BLANK), BLANK).submit({ type: 'packetClosed', packet: 2 });
  run.submit(paperAt(1, 11)).submit(paperAt(2, 2));
  expect(run.meeting.round.packets.map(({ places }) => places.length)).toEqual([11, 2]);
  expect(run.codes(paperAt(3, 1))).toEqual([]);
});

test('a paper void as a whole names the reason and a scrutineer serving who ruled', () => {
  expect(why(ruledVoid('damaged', SCRUTINEER))).toEqual([]);
  for (const name of [COUNTER, STRANGER])
    expect(why(ruledVoid('damaged', name))).toEqual([
      { code: 'paper.ruledByNoScrutineer', figures: { name } },
    ]);
});

test('a paper has a mark for every candidate of this form', () => {
  const [contest] = form().contests;
  const right = { contest: 'C1' as ContestId, marks: contestMarks(4), writeIns: [] };
  const other = { ...right, contest: 'C2' as ContestId };
  for (const contests of [
    [{ ...right, marks: contestMarks(3) }],
    [{ ...right, marks: contestMarks(5) }],
    [],
    [other],
    [right, other],
  ])
    expect(why({ kind: 'marked', contests })).toEqual([{ code: 'paper.notThisForm', figures: {} }]);
  expect(why({ kind: 'marked', contests: [right] })).toEqual([]);
  expect(contest?.candidates).toHaveLength(4);
});

test('an untouched paper is not taken for a marked one: blank is said as such', () => {
  expect(why(marked('----'))).toEqual([{ code: 'paper.untouched', figures: {} }]);
  for (const touched of [
    marked('---o'),
    marked('x---'),
    marked('-?--'),
    marked('----', at(fullMembers(9), 8)),
  ])
    expect(why(touched)).toEqual([]);
  expect(why(BLANK)).toEqual([]);
});

test('where no mark means a vote for, a paper of votes for is untouched', () => {
  const run = officersAppointed()
    .submit({ type: 'formSet', form: form(CANDIDATES, 4, { blankMeans: 'for' }) })
    .submit({ type: 'procedureRecorded', procedure: 'introduction' })
    .submit({ type: 'headCounted', present: 23 })
    .submit({ type: 'procedureRecorded', procedure: 'boxSealed' })
    .submit({ type: 'papersReceived', count: 23, reason: '' })
    .submit({ type: 'papersIssued', count: 23 })
    .submit({ type: 'procedureRecorded', procedure: 'explanation' })
    .submit({ type: 'votersCounted', count: 23 })
    .submit({ type: 'leftOverCut', count: 0 })
    .submit({ type: 'procedureRecorded', procedure: 'boxOpened' })
    .submit({ type: 'procedureRecorded', procedure: 'papersMixed' })
    .submit({ type: 'returnedCounted', count: 2 });
  enter(run);
  expect(run.codes(paperAt(1, 1, marked('oooo')))).toEqual(['paper.untouched']);
  enter(run, BLANK, marked('----'));
  expect(run.meeting.round.totals.contests[0]?.candidates).toEqual(
    CANDIDATES.map(() => ({ for: 1, against: 0, abstain: 1, illegible: 0 })),
  );
});

test('a name that is no full member’s is asked about before it is stored, and counts for nobody', () => {
  for (const name of [STRANGER, PROBATIONARY])
    expect(why(marked('oo-x', { name, circled: true, confirmed: false }))).toEqual([
      { code: 'paper.notOnRoster', figures: { name } },
    ]);
  expect(why(marked('oo-x', STRANGER))).toEqual([]);
  expect(why(marked('oo-x', { illegible: true }))).toEqual([]);
  const member = at(fullMembers(9), 8);
  const run = entered([
    marked('oo-x', STRANGER),
    marked('oo-x', member),
    marked('o--x', { illegible: true }),
  ]);
  const result = roundResult(run.meeting);
  expect(result).toMatchObject({ contests: [{ writeIns: [{ name: member, for: 1 }] }] });
});

test('none while the count is closed, or a sheet stands, or the offices are not served', () => {
  expect(counted().codes(paperAt(3, 4))).toEqual(['count.closed']);
  expect(sheetDrawn().codes(paperAt(3, 4))).toEqual(['sheet.stands']);
  const run = ready();
  run.submit({ type: 'memberLeft', name: CHIEF, reason: 'left' });
  expect(run.codes(paperAt(1, 1))).toEqual(['officers.noChief']);
  run.submit({ type: 'chiefScrutineerNamed', name: SCRUTINEER });
  expect(run.codes(paperAt(1, 1))).toEqual([]);
});

test('nothing is taken for a paper that is none', () => {
  const odd = { kind: 'odd' } as unknown as EnteredPaper;
  expect(() => ready().ask(paperAt(1, 1, odd))).toThrow('unreachable');
});

function contestMarks(count: number) {
  return Array.from({ length: count }, () => 'against' as const);
}

test('a paper of two contests is marked in one of them at least, and asks both', () => {
  const run = castInRound(officersAppointed().submit({ type: 'formSet', form: BOTH }), 2);
  run.submit({ type: 'operatorChanged', operator: COUNTER });
  const answer = (committee: string, secretary: string) =>
    run.codes(paperAt(1, 1, both(committee, secretary)));
  expect(answer('o---', '--')).toEqual([]);
  expect(answer('----', '-x')).toEqual([]);
  expect(answer('----', '--')).toEqual(['paper.untouched']);
  expect(answer('o---', 'x')).toEqual(['paper.notThisForm']);
  expect(answer('o--', 'x-')).toEqual(['paper.notThisForm']);
});
