import { counted, enter, entered, form, officersAppointed, opened } from '@test/drivers/meetings';
import { marked } from '@test/drivers/papers';
import { at, CANDIDATES, fullMembers } from '@test/drivers/people';
import { BOTH, both, castInRound } from '@test/drivers/rounds';
import { expect, test } from 'vitest';
import type { EquationId } from '@/election/events/refusal';
import type { Meeting } from '@/election/state/meeting';
import type { Figures, Round } from '@/election/state/round';
import type { ContestTotals, Totals } from '@/election/tally/totals';
import { equations } from './equations';

const good = () => counted().meeting;
const OFFICE = at(form().contests, 0).office;

const withRound = (change: Partial<Round>, meeting = good()): Meeting => ({
  ...meeting,
  round: { ...meeting.round, ...change },
});
const withFigures = (change: Partial<Figures>): Meeting =>
  withRound({ figures: { ...good().round.figures, ...change } });
const withTotals = (change: Partial<Totals>): Meeting =>
  withRound({ totals: { ...good().round.totals, ...change } });
const contest = () => at(good().round.totals.contests, 0);
const withContest = (change: Partial<ContestTotals>): Meeting =>
  withTotals({ contests: [{ ...contest(), ...change }] });

const wrong = (meeting: Meeting): EquationId[] =>
  equations(meeting).flatMap(({ id, holds }) => (holds ? [] : [id]));

test('on a good count every equation holds, with its figures', () => {
  expect(equations(good())).toEqual([
    { id: 'presentWithinDue', about: null, figures: [23, 23], holds: true },
    { id: 'issuedIsPresent', about: null, figures: [23, 23], holds: true },
    { id: 'votersWithinIssued', about: null, figures: [23, 23], holds: true },
    { id: 'receivedSplits', about: null, figures: [28, 23, 0, 5], holds: true },
    { id: 'returnedWithinLimit', about: null, figures: [23, 23], holds: true },
    { id: 'enteredIsReturned', about: null, figures: [23, 23], holds: true },
    { id: 'returnedSplits', about: null, figures: [23, 21, 2], holds: true },
    { id: 'contestPapers', about: OFFICE, figures: [21, 21, 0], holds: true },
    ...[
      [20, 0, 1, 0, 21],
      [18, 1, 2, 0, 21],
      [15, 0, 6, 0, 21],
      [6, 10, 4, 1, 21],
    ].map((figures, i) => ({
      id: 'candidateSplits',
      about: at(CANDIDATES, i),
      figures,
      holds: true,
    })),
    { id: 'votesWithinSeats', about: OFFICE, figures: [59, 21, 3], holds: true },
  ]);
});

test('each equation of figures turns false one paper beyond, and not before', () => {
  expect(wrong(withFigures({ due: 22 }))).toEqual(['presentWithinDue']);
  expect(wrong(withFigures({ due: 24 }))).toEqual([]);
  expect(wrong(withFigures({ present: 22 }))).toEqual(['issuedIsPresent']);
  expect(wrong(withFigures({ due: 24, present: 24 }))).toEqual(['issuedIsPresent']);
  expect(wrong(withFigures({ issued: 22, present: 22, leftOver: 6 }))).toEqual([
    'votersWithinIssued',
  ]);
  for (const change of [{ received: 27 }, { received: 29 }, { replaced: 1 }, { leftOver: 4 }])
    expect(wrong(withFigures(change))).toEqual(['receivedSplits']);
  expect(wrong(withFigures({ voters: 22 }))).toEqual(['returnedWithinLimit']);
});

test('the limit is the one that the method names', () => {
  const byIssued = counted(undefined, { rules: { returnedLimit: 'issued' } }).meeting;
  const fewer = withRound({ figures: { ...byIssued.round.figures, voters: 22 } }, byIssued);
  expect(wrong(fewer)).toEqual([]);
});

test('papers entered and papers returned are the same papers', () => {
  expect(wrong(withFigures({ returned: 22 }))).toEqual(['enteredIsReturned', 'returnedSplits']);
  expect(wrong(withRound({ entered: 24 }))).toEqual(['enteredIsReturned']);
});

test('running totals that differ from the papers read once more are found', () => {
  const candidates = [...contest().candidates];
  expect(wrong(withTotals({ entered: 22 }))).toEqual([
    'contestPapers',
    ...candidates.map(() => 'candidateSplits'),
  ]);
  expect(wrong(withTotals({ void: 3 }))).toContain('contestPapers');
  expect(wrong(withContest({ overvoted: 1 }))).toContain('contestPapers');
  for (const mark of ['for', 'against', 'abstain', 'illegible'] as const) {
    const [first, ...others] = candidates;
    const more = { ...at(candidates, 0), [mark]: (first?.[mark] ?? 0) + 1 };
    expect(wrong(withContest({ candidates: [more, ...others] }))).toEqual(['candidateSplits']);
  }
});

test('more votes than seats allow are found, written-in ones too', () => {
  const written = (votes: number) =>
    withContest({ writeIns: new Map([[at(fullMembers(9), 8), votes]]) });
  expect(wrong(written(4))).toEqual([]);
  expect(wrong(written(5))).toEqual(['votesWithinSeats']);
});

test('votes written in are votes', () => {
  const run = entered([marked('oxx-', at(fullMembers(9), 8))]);
  expect(equations(run.meeting).find(({ id }) => id === 'votesWithinSeats')).toMatchObject({
    figures: [2, 1, 3],
    holds: true,
  });
});

test('before anything is counted only the papers entered, none, are held against those returned', () => {
  expect(equations(opened().meeting).map(({ id, figures }) => [id, figures])).toEqual([
    ['enteredIsReturned', [0, 0]],
    ['returnedSplits', [0, 0, 0]],
  ]);
});

test('a paper given for a spoiled one is received too', () => {
  const { meeting } = counted(undefined, { spoiled: 1 });
  expect(equations(meeting).find(({ id }) => id === 'receivedSplits')).toMatchObject({
    figures: [28, 23, 1, 4],
    holds: true,
  });
});

test('a paper that chooses too many in one contest is taken off in that one', () => {
  const run = officersAppointed({ rules: { overvoteScope: 'contest' } });
  castInRound(run.submit({ type: 'formSet', form: BOTH }), 3);
  enter(run, both('oooo', 'o-'), both('oo--', 'o-'), both('--oo', '-o'));
  expect(equations(run.meeting).filter(({ id }) => id === 'contestPapers')).toMatchObject([
    { figures: [2, 3, 1], holds: true },
    { figures: [3, 3, 0], holds: true },
  ]);
});
