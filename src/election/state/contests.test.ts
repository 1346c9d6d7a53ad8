import { announced, officersAppointed, opened, sheetDrawn } from '@test/drivers/meetings';
import { marked, times } from '@test/drivers/papers';
import { at, CANDIDATES, fullMembers, PROBATIONARY } from '@test/drivers/people';
import {
  BOTH,
  both,
  C1,
  C2,
  castInRound,
  F1,
  F2,
  heldRound,
  opens,
  secretaryForm,
  with23,
} from '@test/drivers/rounds';
import type { Run } from '@test/drivers/run';
import { expect, test } from 'vitest';
import { mayBeElected } from '@/election/rules/ballot/eligibility';
import { contestStates, electedIn, openContest, openContests } from './contests';
import { allRounds, formIds, roundsOf } from './rounds';

const [first, second, third] = [0, 1, 2].map((place) => at(CANDIDATES, place));

/** Two are elected to the committee, with a seat left, and nobody comes over half for secretary. */
const openBoth = (): Run =>
  heldRound(officersAppointed({ full: 24 }).submit({ type: 'formSet', form: BOTH }), [
    ...times(13, both('oo-x', '--')),
    ...times(11, both('o--x', 'o-')),
  ]);

const kinds = (run: Run) =>
  openContests(run.meeting).map(({ form, contest, awaits }) => [form, contest.id, awaits.kind]);

test('each contest of a paper awaits what followed from its own result', () => {
  const run = openBoth();
  expect(contestStates(run.meeting)).toMatchObject([
    { contest: { id: C1 }, elected: [first, second], awaits: { kind: 'supplementary', seats: 1 } },
    { contest: { id: C2 }, elected: [], awaits: { kind: 'supplementary', seats: 1 } },
  ]);
  expect(openContest(run.meeting, F1, C2)?.contest.office).toBe('书记');
  expect(openContest(run.meeting, F2, C1)).toBeNull();
  expect(openContest(run.meeting, F1, 'C9' as typeof C1)).toBeNull();
});

test('one contest is held on or settled, and the other stays open', () => {
  const run = openBoth();
  run.submit({ ...opens('supplementary', [at(CANDIDATES, 0), at(CANDIDATES, 3)]), ...secretary() });
  expect(kinds(run)).toEqual([[F1, C1, 'supplementary']]);
  heldRound(run, times(24, forSecretary('o-')));
  expect(kinds(run)).toEqual([[F1, C1, 'supplementary']]);
  expect(electedIn(run.meeting, F1, C2)).toEqual([first]);
  expect(electedIn(run.meeting, F1, C1)).toEqual([first, second]);
  run.submit({ type: 'contestReferred', form: F1, contest: C1, reason: '改日另行选举' });
  expect(openContests(run.meeting)).toEqual([]);
  expect(contestStates(run.meeting).map(({ settled }) => settled?.how ?? null)).toEqual([
    ...['referred', null],
  ]);
});

/** The supplementary election for secretary alone. */
const secretary = () => ({
  contests: [{ contest: C2, candidates: [at(CANDIDATES, 0), at(CANDIDATES, 3)] }],
});
const forSecretary = (signs: string) => {
  const paper = marked(signs);
  if (paper.kind !== 'marked') throw new Error('not marked');
  return { ...paper, contests: paper.contests.map((one) => ({ ...one, contest: C2 })) };
};

test('what is settled of one form is not settled of another', () => {
  const run = announced(sheetDrawn(with23(times(14, marked('oo--')))));
  run.submit({ type: 'formSet', form: secretaryForm([at(CANDIDATES, 0)]) });
  run.submit({ type: 'formSelected', form: F2 });
  heldRound(run, with23(times(5, marked('o'))));
  expect(kinds(run)).toEqual([
    [F1, C1, 'supplementary'],
    [F2, C1, 'supplementary'],
  ]);
  run.submit({ type: 'contestReferred', form: F2, contest: C1, reason: '由委员会选举' });
  expect(kinds(run)).toEqual([[F1, C1, 'supplementary']]);
  run.submit(opens('supplementary', CANDIDATES.slice(2)));
  expect(formIds(run.meeting)).toEqual([F1, F2]);
  expect(allRounds(run.meeting).map(({ form, number }) => [form, number])).toEqual([
    [F1, 1],
    [F1, 2],
    [F2, 1],
  ]);
  expect(roundsOf(run.meeting, F1).map(({ number }) => number)).toEqual([1, 2]);
});

test('who was elected before this round is elected already; who is elected in it was not', () => {
  const run = announced(sheetDrawn(with23(times(14, marked('oo--')))));
  run.submit(opens('supplementary', CANDIDATES.slice(2)));
  castInRound(run, 23);
  expect(CANDIDATES.map((name) => mayBeElected(run.meeting, name, C1))).toEqual([
    ...[false, false, true, true],
  ]);
  expect(mayBeElected(run.meeting, PROBATIONARY, C1)).toBe(false);
  expect(mayBeElected(run.meeting, at(fullMembers(20), 12), C1)).toBe(true);
  const { meeting } = announced(sheetDrawn());
  expect(electedIn(meeting, F1, C1)).toEqual([first, second, third]);
  expect(mayBeElected(meeting, at(CANDIDATES, 0), C1)).toBe(true);
});

test('where a paper elects among those elected elsewhere, nobody else can be written in', () => {
  const run = announced(sheetDrawn());
  const among = { form: F1, contest: C1 };
  run.submit({ type: 'formSet', form: secretaryForm([at(CANDIDATES, 0)], { among }) });
  run.submit({ type: 'formSelected', form: F2 });
  expect(CANDIDATES.map((name) => mayBeElected(run.meeting, name, C1))).toEqual([
    ...[true, true, true, false],
  ]);
});

test('before anything is prepared no contest is there', () => {
  expect(contestStates(opened().meeting)).toEqual([]);
  expect(electedIn(opened().meeting, F1, C1)).toEqual([]);
});
