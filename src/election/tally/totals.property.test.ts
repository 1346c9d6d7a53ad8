import { randomCase } from '@test/properties/tally/randomCase';
import { runs } from '@test/random';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCase } from '@/cli/parseCase';
import { readPaper } from './readPaper';
import { type Election, tally } from './tally';
import { addReading, emptyTotals, removeReading } from './totals';

/** What must hold of every count, whatever is counted. */

const randomElection = randomCase.map((raw): Election => {
  const parsed = parseCase(JSON.stringify(raw));
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.election;
});

const RUNS = { numRuns: runs(2000) };

test('a paper put in and taken out again leaves the totals as they were', () => {
  fc.assert(
    fc.property(randomElection, fc.nat(), (election, at) => {
      const papers = [...election.papers];
      const readings = papers.map(({ paper }) => readPaper(election, paper));
      const before = readings.reduce(
        (totals, reading) => addReading(totals, reading),
        emptyTotals(election.form),
      );
      const one = readings[at % Math.max(1, readings.length)];
      if (one === undefined) return;
      const times = papers[0]?.times ?? 1;
      expect(removeReading(addReading(before, one, times), one, times)).toEqual(before);
      const without = readings
        .filter((reading) => reading !== one)
        .reduce((totals, reading) => addReading(totals, reading), emptyTotals(election.form));
      expect(removeReading(before, one)).toEqual(without);
    }),
    RUNS,
  );
});

test('the order of the papers changes nothing but the order of level names written in', () => {
  const listed = (election: Election) => {
    const result = tally(election);
    if (!('contests' in result)) return result;
    const sorted = (names: readonly string[]) => [...names].sort();
    return {
      ...result,
      contests: result.contests.map((contest) => ({
        ...contest,
        writeIns: [...contest.writeIns].sort((a, b) => (a.name < b.name ? -1 : 1)),
        elected: sorted(contest.elected),
        next: contest.next && { ...contest.next, candidates: sorted(contest.next.candidates) },
        electedIfBase: contest.electedIfBase && {
          due: sorted(contest.electedIfBase.due),
          present: sorted(contest.electedIfBase.present),
        },
      })),
    };
  };
  fc.assert(
    fc.property(randomElection, (election) => {
      const papers = [...election.papers].reverse();
      expect(listed({ ...election, papers })).toEqual(listed(election));
    }),
    RUNS,
  );
});

test('a paper several times is several papers', () => {
  fc.assert(
    fc.property(randomElection, (election) => {
      const papers = [...election.papers].flatMap(({ paper, times }) =>
        Array.from({ length: times }, () => ({ paper, times: 1 })),
      );
      expect(tally({ ...election, papers })).toEqual(tally(election));
    }),
    RUNS,
  );
});

test('the equations of the result sheet hold (domain §4.6)', () => {
  fc.assert(
    fc.property(randomElection, (election) => {
      const result = tally(election);
      if (!('contests' in result)) return;
      const { papers, contests } = result;
      expect(papers.valid + papers.void).toBe(election.ballots.returned);
      for (const [place, contest] of contests.entries()) {
        const seats = election.form.contests[place]?.seats ?? 0;
        expect(contest.validPapers).toBeLessThanOrEqual(papers.valid);
        for (const candidate of contest.candidates) {
          const { for: yes, against, abstain, illegible } = candidate;
          expect(yes + against + abstain + illegible).toBe(contest.validPapers);
        }
        const votes = [...contest.candidates, ...contest.writeIns].reduce(
          (sum, person) => sum + person.for,
          0,
        );
        expect(votes).toBeLessThanOrEqual(contest.validPapers * seats);
        expect(contest.elected.length + (contest.next?.seats ?? 0)).toBe(seats);
      }
    }),
    RUNS,
  );
});
