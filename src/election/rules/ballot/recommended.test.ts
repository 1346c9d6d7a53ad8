import { announced, sheetDrawn } from '@test/drivers/meetings';
import { begun, byMembers, formOf, meetingOf, naming, ready } from '@test/drivers/otherBallots';
import { BLANK, times } from '@test/drivers/papers';
import { at, CANDIDATES, fullMembers } from '@test/drivers/people';
import { heldRound, voidRound } from '@test/drivers/rounds';
import { expect, test } from 'vitest';
import { sha256Hex } from '@/election/events/fingerprint';
import { parseWeights } from '@/election/tally/ballots/merge';
import { putForwardBy, putForwardByBoth, recommendationsIn, sourcesOf } from './recommended';

const [a, b, c] = [at(CANDIDATES, 0), at(CANDIDATES, 1), at(CANDIDATES, 2)];

const byTheMembers = () =>
  heldRound(ready(formOf(byMembers, [], 2)), [
    ...times(12, naming(a, b)),
    ...times(8, naming(a)),
    ...times(3, BLANK),
  ]).meeting;

const byTheRepresentatives = () => {
  const people = fullMembers(20).map((name) => ({ name, standing: 'representative' as const }));
  const form = formOf({ ...byMembers, by: 'representatives', mayBeNamed: [...CANDIDATES] }, [], 2);
  const papers = [...times(11, naming(b, c)), ...times(9, naming(b))];
  return heldRound(begun(meetingOf(people, form)), papers).meeting;
};

const only = (meeting: ReturnType<typeof byTheMembers>) => at(recommendationsIn(meeting), 0);
const weighed = (representatives: string, members: string) => {
  const weights = parseWeights(representatives, members);
  if (weights === null) throw new Error('no weights');
  return putForwardByBoth(only(byTheRepresentatives()), only(byTheMembers()), weights);
};

test('a recommendation is read from the sheet that was signed', () => {
  const meeting = byTheMembers();
  const { details } = meeting;
  expect(recommendationsIn(meeting)).toEqual([
    {
      by: 'members',
      meeting: meeting.id,
      practice: false,
      details,
      contest: 'C1',
      office: '支部委员会委员',
      hash: sha256Hex(at(meeting.round.sheets, -1).text),
      named: [
        { name: a, votes: 20, passed: true },
        { name: b, votes: 12, passed: true },
      ],
    },
  ]);
});

test('nothing is taken from a round that is void, not announced, or elects', () => {
  expect(recommendationsIn(voidRound(ready(formOf(byMembers, [], 2))).meeting)).toEqual([]);
  expect(recommendationsIn(ready(formOf(byMembers, [], 2)).meeting)).toEqual([]);
  expect(recommendationsIn(announced(sheetDrawn()).meeting)).toEqual([]);
});

test('one recommendation stands by its votes; level ones share a rank', () => {
  const said = (votes: number) => [{ by: 'members', votes, passed: true }];
  expect(putForwardBy(only(byTheMembers()))).toEqual([
    { name: a, said: said(20), score: null, rank: 1, level: false },
    { name: b, said: said(12), score: null, rank: 2, level: false },
  ]);
  const { meeting } = heldRound(ready(formOf(byMembers, [], 2)), times(23, naming(a, b)));
  expect(putForwardBy(only(meeting)).map(({ rank, level }) => ({ rank, level }))).toEqual([
    { rank: 1, level: true },
    { rank: 1, level: true },
  ]);
});

test('two recommendations are weighed exactly, to the last digit or as a fraction', () => {
  expect(weighed('0.4', '0.6')).toEqual([
    {
      name: b,
      score: '15.2',
      rank: 1,
      level: false,
      said: [
        { by: 'representatives', votes: 20, passed: true },
        { by: 'members', votes: 12, passed: true },
      ],
    },
    {
      name: a,
      score: '12',
      rank: 2,
      level: false,
      said: [
        { by: 'representatives', votes: 0, passed: false },
        { by: 'members', votes: 20, passed: true },
      ],
    },
    {
      name: c,
      score: '4.4',
      rank: 3,
      level: false,
      said: [
        { by: 'representatives', votes: 11, passed: true },
        { by: 'members', votes: 0, passed: false },
      ],
    },
  ]);
  expect(weighed('1/3', '2/3').map(({ score }) => score)).toEqual(['44/3', '40/3', '11/3']);
});

test('a source is whoever named them; whom nobody named the superior put forward', () => {
  expect(weighed('0.4', '0.6').map(sourcesOf)).toEqual([
    ['representatives', 'members'],
    ['members'],
    ['representatives'],
  ]);
  expect(sourcesOf(null)).toEqual(['superior']);
});
