import {
  appoint,
  form,
  headCounted,
  OFFICERS,
  officers,
  officersAppointed,
  opened,
  prepared,
  press,
} from '@test/drivers/meetings';
import {
  at,
  CANDIDATES,
  CHIEF,
  COUNTER,
  named,
  PROBATIONARY,
  SCRUTINEER,
  STRANGER,
  TELLER,
} from '@test/drivers/people';
import { type F2, secretaryForm } from '@test/drivers/rounds';
import { expect, test } from 'vitest';
import type { Command } from '@/election/events/catalogue';
import type { ContestId } from '@/election/events/ids';

const set = (...change: Parameters<typeof form>): Command => ({
  type: 'formSet',
  form: form(...change),
});

test('the form stands in the order set by hand, and the totals are of its candidates', () => {
  const turned = [...CANDIDATES].reverse();
  const { meeting } = prepared().submit(set(turned, 2));
  expect(meeting.round.ballot).toEqual(form(turned, 2));
  expect(meeting.otherRounds).toEqual([]);
  expect(meeting.round.totals.contests.map(({ candidates }) => candidates.length)).toEqual([4]);
});

test('candidates are full members on the roster, each once, and there is one at least', () => {
  const run = prepared();
  const first = at(CANDIDATES, 0);
  expect(run.refusals(set([first, PROBATIONARY, STRANGER, first]))).toEqual([
    { code: 'contest.candidateNotFull', figures: { name: PROBATIONARY } },
    { code: 'contest.candidateNotFull', figures: { name: STRANGER } },
    { code: 'contest.candidateTwice', figures: { name: first } },
  ]);
  expect(run.refusals(set([]))).toEqual([{ code: 'contest.noCandidates', figures: {} }]);
  expect(opened().codes(set([first]))).toEqual(['contest.candidateNotFull']);
});

test('each contest stands once, and `within` is between two that are on the paper', () => {
  const two = { ...form(), contests: [at(form().contests, 0), at(form().contests, 0)] };
  expect(prepared().refusals({ type: 'formSet', form: two })).toEqual([
    { code: 'contest.twice', figures: {} },
  ]);
  for (const [contest, mustAlsoBeChosenIn] of [
    ['C1', 'C2'],
    ['C2', 'C1'],
    ['C1', 'C1'],
  ] as [ContestId, ContestId][])
    expect(
      prepared().refusals(set(CANDIDATES, 3, { within: { contest, mustAlsoBeChosenIn } })),
    ).toEqual([{ code: 'contest.withinUnknown', figures: {} }]);
});

test('an officer who becomes a candidate is relieved on the record, whatever the office', () => {
  const run = officersAppointed();
  run.submit(set([...CANDIDATES, SCRUTINEER, COUNTER, TELLER]));
  expect(run.events.slice(-4).map(({ event }) => event)).toMatchObject([
    { type: 'formSet' },
    { type: 'officerRelieved', name: SCRUTINEER, office: 'scrutineer', reason: 'becameCandidate' },
    { type: 'officerRelieved', name: COUNTER, office: 'counter', reason: 'becameCandidate' },
    { type: 'officerRelieved', name: TELLER, office: 'teller', reason: 'becameCandidate' },
  ]);
  expect(run.meeting.serving).toEqual(OFFICERS.slice(0, 1));
});

test('other candidates are introduced once more before the head-count', () => {
  const run = officersAppointed().submit(set(CANDIDATES.slice(1)));
  expect(run.meeting.procedures.has('report')).toBe(true);
  expect(run.refusals({ type: 'headCounted', present: 23 })).toEqual([
    { code: 'step.introductionFirst', figures: {} },
  ]);
  expect(press(run, 'introduction').codes({ type: 'headCounted', present: 23 }, CHIEF)).toEqual([]);
});

test('somebody proposed who becomes a candidate cannot be appointed any more', () => {
  const run = officersAppointed();
  const proposal = officers({ counter: [named('刘芳')] });
  run.submit({ type: 'officersProposed', officers: proposal }).submit(set([named('刘芳')], 1));
  expect(
    run.refusals({
      type: 'handsShown',
      matter: { kind: 'officers', officers: proposal },
      for: 20,
      against: 0,
      abstain: 0,
    }),
  ).toEqual([{ code: 'officer.isCandidate', figures: { name: '刘芳' } }]);
  expect(appoint(run, officers({ counter: [named('杨芳')] })).meeting.proposed).toEqual([]);
});

test('the contest stands still after the second head-count', () => {
  expect(headCounted().refusals(set())).toEqual([{ code: 'frozen.afterHeadCount', figures: {} }]);
});

test('of three forms one is set anew, and the others stay as they are', () => {
  const run = prepared();
  const first = at(CANDIDATES, 0);
  const third = { ...secretaryForm([first]), id: 'F3' as typeof F2, name: '纪检委员选票' };
  for (const one of [secretaryForm([first]), third]) run.submit({ type: 'formSet', form: one });
  const anew = secretaryForm(CANDIDATES.slice(1, 2));
  run.submit({ type: 'formSet', form: anew });
  expect(run.meeting.round.ballot).toEqual(form());
  expect(run.meeting.otherRounds.map(({ ballot }) => ballot)).toEqual([anew, third]);
});
