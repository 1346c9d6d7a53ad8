import { dueAndPresent } from '@/election/rules/roster/attendance';
import { electedIn } from '@/election/state/contests';
import type { Meeting } from '@/election/state/meeting';
import { standingPapers } from '@/election/state/packets';
import { tallyFor } from '@/election/tally/ballots/purpose';
import type { ContestResult, Result } from '@/election/tally/result';
import type { Election } from '@/election/tally/tally';
import { packetsByHand, sumsOf } from './handTotals';
import { paperTerms, toCountedPaper } from './readEntered';

/** The round as the count without a browser would be given it; `null` before form and method are known. */
export function electionOf(meeting: Meeting): Election | null {
  const { round } = meeting;
  const terms = paperTerms(meeting);
  if (terms === null) return null;
  return {
    ...terms,
    attendance: dueAndPresent(meeting),
    ballots: {
      issued: round.figures.issued ?? 0,
      voters: round.figures.voters ?? 0,
      returned: round.figures.returned ?? 0,
    },
    papers: Array.from(standingPapers(round), ({ paper }) => ({
      paper: toCountedPaper(terms.form, paper),
      times: 1,
    })),
    byHand: packetsByHand(round).map(({ totals }) => sumsOf(totals)),
  };
}

/** The result of the round as it stands, counted afresh from its papers. */
export function roundResult(meeting: Meeting): Result | null {
  const election = electionOf(meeting);
  return election === null ? null : tallyFor(meeting.round.ballot?.purpose, election);
}

/** Whether those due and those present as base would elect different people (domain §4.1). */
export function electsOthers({ electedIfBase }: Pick<ContestResult, 'electedIfBase'>): boolean {
  if (electedIfBase === undefined) return false;
  const { due, present } = electedIfBase;
  return due.length !== present.length || due.some((name) => !present.includes(name));
}

/** The same for any contest of the round as it stands. */
export function basesDiffer(meeting: Meeting): boolean {
  const result = roundResult(meeting);
  return result !== null && 'contests' in result && result.contests.some(electsOthers);
}

/**
 * Who is elected in the inner contest of `within` and, in this round or before, not in the outer:
 * said before anyone signs, for the superior to decide (domain §3.14).
 */
export function electedOutside(meeting: Meeting): readonly string[] {
  const { form, ballot } = meeting.round;
  const within = ballot?.within ?? null;
  const result = roundResult(meeting);
  if (within === null || result === null || !('contests' in result)) return [];
  const electedNow = (contest: string) =>
    result.contests.filter(({ id }) => id === contest).flatMap(({ elected }) => elected);
  const outer = [
    ...electedNow(within.mustAlsoBeChosenIn),
    ...electedIn(meeting, form, within.mustAlsoBeChosenIn),
  ];
  return electedNow(within.contest).filter((name) => !outer.includes(name));
}
