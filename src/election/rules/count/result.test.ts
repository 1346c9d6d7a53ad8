import { boxOpened, counted, entered, opened, prepared } from '@test/drivers/meetings';
import { marked, times } from '@test/drivers/papers';
import { at, CANDIDATES, fullMembers, PROBATIONARY } from '@test/drivers/people';
import { expect, test } from 'vitest';
import { basesDiffer, electionOf, electsOthers, roundResult } from './result';

test('the round is counted as it would be without a browser', () => {
  const { meeting } = counted(undefined, { full: 25, present: 24, voters: 23 });
  const election = electionOf(meeting);
  expect(election).toMatchObject({
    round: 'first',
    attendance: { due: 25, present: 24 },
    ballots: { issued: 24, voters: 23, returned: 23 },
    form: { contests: [{ candidates: CANDIDATES }] },
  });
  expect([...(election?.papers ?? [])].map((paper) => paper.times)).toEqual(
    Array.from({ length: 23 }, () => 1),
  );
  expect(election?.mayBeElected(at(fullMembers(9), 8), 'C1')).toBe(true);
  expect(election?.mayBeElected(PROBATIONARY, 'C1')).toBe(false);
  expect(roundResult(meeting)).toMatchObject({
    round: 'valid',
    contests: [{ elected: CANDIDATES.slice(0, 3), threshold: 13 }],
  });
});

test('before form and method are known there is no election', () => {
  expect(roundResult(opened().meeting)).toBeNull();
  expect(roundResult({ ...prepared().meeting, method: null })).toBeNull();
  const { meeting } = prepared();
  expect(roundResult({ ...meeting, round: { ...meeting.round, ballot: null } })).toBeNull();
  expect(basesDiffer(opened().meeting)).toBe(false);
  expect(electionOf(prepared().meeting)?.ballots).toEqual({ issued: 0, voters: 0, returned: 0 });
});

test('while papers are missing nothing is elected, on whatever base', () => {
  expect(roundResult(boxOpened().meeting)).toEqual({ meeting: 'quorate', round: 'incomplete' });
  expect(basesDiffer(boxOpened().meeting)).toBe(false);
});

test('the bases differ where they elect more, or others', () => {
  const papers = [...times(12, marked('o---')), ...times(8, marked('x---'))];
  expect(basesDiffer(entered(papers, { full: 24, present: 20 }).meeting)).toBe(true);
  expect(basesDiffer(entered(papers, { full: 23, present: 20 }).meeting)).toBe(false);
  expect(electsOthers({ electedIfBase: { due: ['甲'], present: ['乙'] } })).toBe(true);
  expect(electsOthers({ electedIfBase: { due: ['甲'], present: ['甲', '乙'] } })).toBe(true);
  expect(electsOthers({ electedIfBase: { due: ['甲', '乙'], present: ['乙', '甲'] } })).toBe(false);
});

test('a run-off by plurality has no base', () => {
  expect(electsOthers({})).toBe(false);
});
