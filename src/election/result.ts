import { dueAndPresent, isFullMember } from './attendance';
import type { Meeting } from './meeting';
import { standingPapers } from './packets';
import { toCountedPaper } from './readEntered';
import type { ContestResult, Result } from './tally/result';
import { type Election, tally } from './tally/tally';

/** The round as the count without a browser would be given it; `null` before form and method are known. */
export function electionOf(meeting: Meeting): Election | null {
  const { form, method, round } = meeting;
  if (form === null || method === null) return null;
  return {
    rules: method.rules,
    attendance: dueAndPresent(meeting),
    form,
    round: 'first',
    ballots: {
      issued: round.figures.issued ?? 0,
      voters: round.figures.voters ?? 0,
      returned: round.figures.returned ?? 0,
    },
    papers: Array.from(standingPapers(round), ({ paper }) => ({
      paper: toCountedPaper(form, paper),
      times: 1,
    })),
    mayBeElected: (name) => isFullMember(meeting, name),
  };
}

/** The result of the round as it stands, counted afresh from its papers. */
export function roundResult(meeting: Meeting): Result | null {
  const election = electionOf(meeting);
  return election === null ? null : tally(election);
}

/** Whether those due and those present as base would elect different people (domain 4). */
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
