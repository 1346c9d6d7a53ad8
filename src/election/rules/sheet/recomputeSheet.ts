import { canonical } from '@/election/events/canonical';
import type { Sheet, SheetContest } from '@/election/events/resultSheet';
import { returnedLimit } from '@/election/rules/round/figures';
import { nobody, rulesFor, tallyFor } from '@/election/tally/ballots/purpose';
import { quorumNeeded } from '@/election/tally/quorum';
import type { ContestResult } from '@/election/tally/result';
import { type Election, overReturned } from '@/election/tally/tally';
import { baseFigure } from '@/election/tally/threshold';
import type { ContestTotals, Totals } from '@/election/tally/totals';
import { zipWith } from '@/election/tally/zipWith';
import { figureEquations, votesEquations } from './equations';
import { methodHash, resultOnSheet } from './sheet';

/**
 * Whether what stands on a sheet follows from the figures and votes on it: every equation, the base and the
 * threshold, who is elected and what comes next. The votes themselves are taken as they stand: only the papers
 * of the whole record say whether they are right.
 */
export function sheetFollows(sheet: Sheet): boolean {
  const { figures, method } = sheet;
  const equations = figureEquations({ round: { figures }, method });
  if (!termsFollow(sheet)) return false;
  if (sheet.kind === 'void') return isVoid(sheet);
  return equations.every(({ holds }) => holds) && isCounted(sheet);
}

/** What the method makes of the figures: its fingerprint, the quorum, and how many papers may come back. */
function termsFollow({ figures, method, purpose, ...said }: Sheet): boolean {
  const limit = returnedLimit({ round: { figures }, method });
  return (
    said.methodHash === methodHash(method) &&
    said.quorumNeeded === quorumNeeded(rulesFor(purpose, method.rules).quorum, figures.due) &&
    canonical(said.returnedLimit) === canonical(limit) &&
    said.contests.length > 0
  );
}

/** More papers came back than may, and then there are no votes. */
const isVoid = ({ figures, method, papers, contests }: Sheet): boolean =>
  overReturned(method.rules, figures) &&
  papers === null &&
  contests.every(({ result }) => result === null);

function isCounted(sheet: Sheet): boolean {
  const { papers, contests, purpose } = sheet;
  if (papers === null || !contests.every(hasEveryCandidate)) return false;
  const voidBy = papers.voidBy.reduce((sum, one) => sum + one.papers, 0);
  const isWithin = contests.every(({ result }) => result.validPapers <= papers.valid);
  if (voidBy !== papers.void || !isWithin) return false;
  const totals: Totals = {
    entered: papers.valid + papers.void,
    void: papers.void,
    contests: contests.map(({ result }) => totalsOf(result, papers.valid)),
  };
  const counted = tallyFor(purpose, electionOf(sheet, totals));
  if (!('contests' in counted)) return false;
  const adds = zipWith(contests, totals.contests, (contest, sums) =>
    votesEquations(purpose, contest, sums, contest.result.validPapers),
  );
  const agrees = zipWith(contests, counted.contests, (contest, one) =>
    isSame(sheet, contest.result, one),
  );
  return adds.flat().every(({ holds }) => holds) && !agrees.includes(false);
}

/** A contest as it was counted. */
interface CountedContest extends SheetContest {
  readonly result: NonNullable<SheetContest['result']>;
}

const hasEveryCandidate = (contest: SheetContest): contest is CountedContest =>
  contest.result !== null &&
  canonical(contest.result.candidates.map(({ name }) => name)) === canonical(contest.candidates);

/** As a packet that was counted by hand: its sums are known, and its papers are not. */
const totalsOf = (
  { validPapers, candidates, writeIns }: CountedContest['result'],
  valid: number,
): ContestTotals => ({
  overvoted: valid - validPapers,
  // `tally` takes the name from the form.
  candidates,
  writeIns: new Map(writeIns.map(({ name, for: votes }) => [name, votes])),
});

function electionOf(sheet: Sheet, totals: Totals): Election {
  const { figures, method, contests } = sheet;
  return {
    rules: method.rules,
    attendance: figures,
    form: {
      contests,
      blankMeans: sheet.blankMeans ?? 'abstain',
      within: sheet.within ?? null,
    },
    round: sheet.roundKind ?? 'first',
    ballots: figures,
    papers: [],
    byHand: [totals],
    // Asked of papers alone, and there are none.
    mayBeElected: nobody,
  };
}

function isSame(
  { purpose, method, figures }: Sheet,
  result: CountedContest['result'],
  counted: ContestResult,
): boolean {
  const { majorityBase } = rulesFor(purpose, method.rules);
  const value = baseFigure(majorityBase, { ...figures, valid: counted.validPapers });
  const expected = resultOnSheet(counted, { name: majorityBase, value });
  return canonical(expected) === canonical(result);
}
