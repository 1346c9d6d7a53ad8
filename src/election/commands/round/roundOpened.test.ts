import {
  announced,
  appoint,
  counted,
  form,
  headCounted,
  officersAppointed,
  prepared,
  sheetDrawn,
} from '@test/drivers/meetings';
import { marked, PLAIN_PAPERS, times } from '@test/drivers/papers';
import {
  at,
  CANDIDATES,
  CHIEF,
  fullMembers,
  PRESIDING,
  PROBATIONARY,
  SCRUTINEER,
} from '@test/drivers/people';
import { C1, C2, castInRound, F1, heldRound, opens, voidRound, with23 } from '@test/drivers/rounds';
import { expect, test } from 'vitest';
import { parseSheet } from '@/election/events/resultSheet';
import { openContests } from '@/election/state/contests';
import { hasEnded } from '@/election/state/rounds';
import { currentStep } from '@/election/steps';

const first = at(CANDIDATES, 0);
const second = at(CANDIDATES, 1);
const third = at(CANDIDATES, 2);
const fourth = at(CANDIDATES, 3);

/** Two are elected; the third and the fourth stand level at the last of three seats. */
const TIE = with23(times(7, marked('ooo-')), times(7, marked('oo-o')), times(6, marked('--oo')));
const tied = () => announced(sheetDrawn(TIE));
/** Two are elected, and nobody else comes over half of 23. */
const EMPTY_SEAT = with23(times(14, marked('oo--')), times(5, marked('--o-')));
const seatEmpty = () => announced(sheetDrawn(EMPTY_SEAT));

test('level at the last seat: a run-off among those level for the seats left, with a head-count of its own', () => {
  const run = tied();
  expect(openContests(run.meeting)).toMatchObject([
    { form: F1, elected: [first, second], awaits: { kind: 'runoff', seats: 1 } },
  ]);
  expect(currentStep(run.meeting)).toBe('close');
  run.submit(opens('runoff', [fourth, third]));
  const { round, otherRounds } = run.meeting;
  expect(round).toMatchObject({
    form: F1,
    number: 2,
    kind: 'runoff',
    announced: false,
    entered: 0,
    reason: '',
    figures: { due: null, present: null, returned: null },
    ballot: {
      ...form(),
      contests: [{ seats: 1, kind: 'differential', candidates: [fourth, third] }],
    },
  });
  expect(round.procedures.size).toBe(0);
  expect(otherRounds.map(hasEnded)).toEqual([true]);
  expect(currentStep(run.meeting)).toBe('headCount');
});

test('whoever has more votes in the run-off is elected, and the meeting can be closed', () => {
  const run = tied().submit(opens('runoff', [third, fourth]));
  expect(run.codes({ type: 'meetingClosed' })).toEqual(['meeting.notAnnounced']);
  heldRound(run, with23(times(4, marked('o-')), times(3, marked('-o'))));
  expect(openContests(run.meeting)).toEqual([]);
  expect(parseSheet(at(run.meeting.round.sheets, -1).text)).toMatchObject({
    round: 2,
    roundKind: 'runoff',
    earlierSheets: [{ form: 'F1', round: 1 }],
    contests: [{ seats: 1, result: { threshold: null, elected: [third], next: null } }],
  });
  expect(run.submit({ type: 'meetingClosed' }).meeting.ending).toBe('closed');
});

test('level again: it is referred to the superior, with the reason, and the meeting closed', () => {
  const run = tied().submit(opens('runoff', [third, fourth]));
  heldRound(run, with23(times(4, marked('o-')), times(4, marked('-o'))));
  expect(openContests(run.meeting)).toMatchObject([{ awaits: { kind: 'refer', seats: 1 } }]);
  expect(run.refusals({ type: 'meetingClosed' })).toEqual([
    {
      code: 'contest.open',
      figures: { form: 'F1', office: '支部委员会委员', kind: 'refer' },
    },
  ]);
  expect(run.codes(opens('runoff', [third, fourth]))).toEqual(['contest.otherKind']);
  const referred = {
    type: 'contestReferred',
    form: F1,
    contest: at(form().contests, 0).id,
  } as const;
  expect(run.codes({ ...referred, reason: ' ' }, PRESIDING)).toEqual(['command.unreadable']);
  run.submit({ ...referred, reason: '两次票数相等' });
  expect(run.meeting.settlements).toMatchObject([{ how: 'referred', reason: '两次票数相等' }]);
  expect(run.codes({ ...referred, reason: '再报' })).toEqual(['contest.notOpen']);
  expect(run.submit({ type: 'meetingClosed' }).meeting.ending).toBe('closed');
});

test('a run-off has those who are level and nobody else', () => {
  for (const others of [[third], [third, fourth, first], [third, at(fullMembers(20), 15)]])
    expect(tied().codes(opens('runoff', others))).toEqual([
      others.includes(first) ? 'contest.electedAlready' : 'contest.otherCandidates',
    ]);
  expect(tied().refusals(opens('supplementary', [third, fourth]))).toEqual([
    { code: 'contest.otherKind', figures: { office: '支部委员会委员', kind: 'runoff' } },
  ]);
});

test('a seat that stayed empty: a supplementary election with the names proposed', () => {
  const run = seatEmpty();
  expect(openContests(run.meeting)).toMatchObject([
    { awaits: { kind: 'supplementary', seats: 1, candidates: [third, fourth] } },
  ]);
  run.submit(opens('supplementary', [third, fourth]));
  heldRound(run, with23(times(12, marked('ox'))));
  expect(run.meeting.round.outcome).toMatchObject({ contests: [{ elected: [third] }] });
  expect(openContests(run.meeting)).toEqual([]);
});

test('other names stand with a reason; nobody who is elected, and full members only', () => {
  const other = at(fullMembers(23), 20);
  expect(seatEmpty().refusals(opens('supplementary', [third, other]))).toEqual([
    { code: 'round.reasonMissing', figures: {} },
  ]);
  expect(seatEmpty().refusals(opens('supplementary', [third, first], '原候选人'))).toEqual([
    { code: 'contest.electedAlready', figures: { name: first } },
  ]);
  expect(seatEmpty().codes(opens('supplementary', [PROBATIONARY], '增加'))).toEqual([
    'contest.candidateNotFull',
  ]);
  const run = seatEmpty().submit(opens('supplementary', [third, other], '得票较多的另选人'));
  expect(run.meeting.round.reason).toBe('得票较多的另选人');
  heldRound(run, with23(times(12, marked('-o'))));
  expect(parseSheet(at(run.meeting.round.sheets, -1).text)).toMatchObject({
    roundKind: 'supplementary',
    roundReason: '得票较多的另选人',
    contests: [{ result: { elected: [other] } }],
  });
});

test('who is elected already is written in for nobody in the next round', () => {
  const run = seatEmpty().submit(opens('supplementary', [third, fourth]));
  const paper = marked('x-', { name: first, circled: true, confirmed: true });
  heldRound(run, with23(times(20, paper)));
  expect(run.meeting.round.outcome).toMatchObject({ contests: [{ writeIns: [], elected: [] }] });
  const again = castInRound(seatEmpty().submit(opens('supplementary', [third, fourth])), 1);
  const unconfirmed = marked('x-', { name: first, circled: true, confirmed: false });
  expect(again.codes({ type: 'paperEntered', packet: 1, place: 1, paper: unconfirmed })).toEqual([
    'paper.notOnRoster',
  ]);
});

test('nobody passes, again and again: each time the same seats are open', () => {
  const run = announced(sheetDrawn(with23(times(5, marked('ooo-')))));
  expect(openContests(run.meeting)).toMatchObject([
    { elected: [], awaits: { kind: 'supplementary', seats: 3, candidates: CANDIDATES } },
  ]);
  run.submit(opens('supplementary', CANDIDATES));
  heldRound(run, with23(times(12, marked('ooox'))));
  expect(run.meeting.round.outcome).toMatchObject({
    contests: [{ elected: [first, second, third] }],
  });
  expect(openContests(run.meeting)).toEqual([]);
});

test('after an over-return the round is held again with the same paper; who was introduced is known', () => {
  const run = voidRound(officersAppointed());
  expect(run.meeting.round.outcome).toBeNull();
  expect(openContests(run.meeting)).toMatchObject([{ awaits: { kind: 'first', seats: 3 } }]);
  expect(run.codes({ type: 'meetingClosed' })).toEqual(['contest.open']);
  expect(run.codes(opens('first', CANDIDATES.slice(1)))).toEqual(['contest.otherCandidates']);
  run.submit(opens('first', CANDIDATES));
  expect([...run.meeting.round.procedures.keys()]).toEqual(['introduction']);
  expect(run.meeting.round).toMatchObject({ number: 2, kind: 'first', voided: false });
  heldRound(run, PLAIN_PAPERS);
  expect(run.meeting.round.outcome).toMatchObject({
    contests: [{ elected: [first, second, third] }],
  });
  expect(run.submit({ type: 'meetingClosed' }).meeting.ending).toBe('closed');
});

test('a run-off that is void is a run-off again', () => {
  const run = voidRound(tied().submit(opens('runoff', [third, fourth])));
  expect(run.codes(opens('first', CANDIDATES))).toEqual(['contest.otherKind']);
  run.submit(opens('runoff', [third, fourth]));
  expect(run.meeting.round).toMatchObject({ number: 3, kind: 'runoff' });
});

test('who serves and stands in the next round is relieved on the record', () => {
  const run = seatEmpty().submit(opens('supplementary', [third, SCRUTINEER], '得票较多'));
  expect(run.events.slice(-2).map(({ event }) => event)).toMatchObject([
    { type: 'roundOpened' },
    { type: 'officerRelieved', name: SCRUTINEER, reason: 'becameCandidate' },
  ]);
  expect(run.codes({ type: 'headCounted', present: 23 })).toContain('officers.missing');
  appoint(run, [{ office: 'scrutineer', name: first }]);
  expect(run.meeting.serving).toContainEqual({ office: 'scrutineer', name: first });
});

test('one round of a form at a time, each contest once, and only what is open', () => {
  const run = tied().submit(opens('runoff', [third, fourth]));
  expect(run.codes(opens('runoff', [third, fourth]))).toEqual(['contest.notOpen']);
  expect(counted().codes(opens('runoff', [third, fourth]))).toEqual(['contest.notOpen']);
  expect(prepared().codes({ ...opens('first', CANDIDATES), form: 'F7' as typeof F1 })).toEqual([
    'contest.notOpen',
  ]);
  const twice = opens('runoff', [third, fourth]);
  expect(tied().codes({ ...twice, contests: [...twice.contests, ...twice.contests] })).toEqual([
    'contest.twice',
  ]);
  expect(tied().codes(opens('runoff', []))).toEqual(['contest.otherCandidates']);
});

test('the quorum is asked again before each round, and people come and go between', () => {
  const run = tied()
    .submit(opens('runoff', [third, fourth]))
    .submit({
      type: 'procedureRecorded',
      procedure: 'introduction',
    });
  for (const name of fullMembers(23).slice(12, 17))
    run.submit({ type: 'memberLeft', name, reason: 'left' });
  expect(run.codes({ type: 'headCounted', present: 18 }, CHIEF)).toEqual([]);
  run.submit({ type: 'headCounted', present: 18 });
  expect(run.refusals({ type: 'papersReceived', count: 18, reason: '' })).toMatchObject([
    { code: 'quorum.missing', figures: { due: 23, present: 18 } },
  ]);
  run.submit({ type: 'roundNotHeld', reason: '到会人数不足' });
  expect(currentStep(run.meeting)).toBe('close');
  expect(openContests(run.meeting)).toMatchObject([{ awaits: { kind: 'runoff' } }]);
});

test('the first round stays as it was announced, with its sheet', () => {
  const run = tied();
  const { sheets, outcome, totals } = run.meeting.round;
  run.submit(opens('runoff', [third, fourth]));
  heldRound(run, with23(times(4, marked('o-'))));
  expect(run.meeting.otherRounds).toMatchObject([{ number: 1, sheets, outcome, totals }]);
});

test('before a round is head-counted there is nothing to hold again', () => {
  expect(headCounted().codes(opens('first', CANDIDATES))).toEqual(['contest.notOpen']);
});

test('of two contests that are open one is held first: the other waits for the end of that round', () => {
  const [committee] = form().contests;
  if (committee === undefined) throw new Error('no contest');
  const two = form(CANDIDATES, 3, { contests: [committee, { ...committee, id: C2 }] });
  const run = voidRound(officersAppointed().submit({ type: 'formSet', form: two }));
  run.submit(opens('first', CANDIDATES));
  const other = { contest: C2, candidates: [...CANDIDATES] };
  expect(run.refusals({ ...opens('first', []), contests: [other] })).toEqual([
    { code: 'round.stillOpen', figures: { form: 'F1', round: 2 } },
  ]);
});

test('a paper for both stays one where both are held again; asked alone, the secretary is no longer held against the committee', () => {
  const within = { contest: C2, mustAlsoBeChosenIn: C1 };
  const [committee] = form().contests;
  if (committee === undefined) throw new Error('no contest');
  const secretary = { ...committee, id: C2, office: '书记', seats: 1, candidates: [first, fourth] };
  const both = form(CANDIDATES, 3, { within, contests: [committee, secretary] });
  const run = voidRound(officersAppointed().submit({ type: 'formSet', form: both }));
  const again = { contest: C2, candidates: [first, fourth] };
  const committeeAgain = { contest: C1, candidates: [...CANDIDATES] };
  const heldAgain = (...contests: readonly (typeof again)[]) =>
    run.fork().submit({ ...opens('first', []), contests: [...contests] }).meeting.round.ballot;
  expect(heldAgain(committeeAgain, again)?.within).toEqual(within);
  expect(heldAgain(again)?.within).toBeNull();
  expect(heldAgain(committeeAgain)?.within).toBeNull();
});
