import { contestResult } from './contestResult';
import type { Form, Paper, RoundKind } from './paper';
import { type Attendance, quorumHolds } from './quorum';
import { countsIn, type PaperReading, readPaper } from './readPaper';
import type { Result, ValidRound } from './result';
import type { Rules } from './rules';
import {
  addReading,
  addTotals,
  emptyTotals,
  namesCounted,
  papersValidIn,
  type Totals,
} from './totals';
import { zipWith } from './zipWith';

/** 发出选票, 投票人数, 收回选票: whole numbers, `voters` ≤ `issued`. */
export type Ballots = {
  readonly issued: number;
  readonly voters: number;
  readonly returned: number;
};

/** A marked paper, and how many papers are marked like it. */
export type RepeatedPaper = { readonly paper: Paper; readonly times: number };

/** Everything that a count is computed from. */
export type Election = {
  readonly rules: Rules;
  readonly attendance: Attendance;
  readonly form: Form;
  readonly round: RoundKind;
  readonly ballots: Ballots;
  /** In the order that decides between names written in that are level. */
  readonly papers: Iterable<RepeatedPaper>;
  /** Papers counted on paper alone: their sums, of the same form. Names only there come last. */
  readonly byHand?: readonly Totals[];
  /** Asked about names written in, never about listed candidates. */
  readonly mayBeElected: (name: string, contest: string) => boolean;
};

/** What follows from the totals of a contest; the other ballots of the hall conclude otherwise. */
export type Conclude = typeof contestResult;

/**
 * Counts an election in the order of reading (count-rules §3). Numbers are whole and at most
 * 2^53 − 1, and so is every sum in a result: none exceeds the papers returned.
 */
export function tally(election: Election, conclude: Conclude = contestResult): Result {
  const { rules, attendance, ballots } = election;
  if (!quorumHolds(rules.quorum, attendance)) return { meeting: 'inquorate' };
  if (overReturned(rules, ballots)) return { meeting: 'quorate', round: 'void' };
  const sums = sumUp(election);
  return sums === null
    ? { meeting: 'quorate', round: 'incomplete' }
    : validRound(election, sums, conclude);
}

/** Gate 3: more papers came back than the method's limit. The round is void, nothing is rescued. */
export function overReturned(rules: Pick<Rules, 'returnedLimit'>, ballots: Ballots): boolean {
  return ballots.returned > ballots[rules.returnedLimit];
}

/** The totals, and for each contest who was written in, in the order in which each first counted. */
type Sums = { readonly totals: Totals; readonly firstCounted: readonly ReadonlySet<string>[] };

/**
 * `null` where the papers are not as many as returned. What is left only ever falls, so that it
 * ends at nothing only where no sum has passed `returned`.
 */
function sumUp(election: Election): Sums | null {
  const firstCounted = election.form.contests.map(() => new Set<string>());
  let totals = emptyTotals(election.form);
  let left = election.ballots.returned;
  for (const { paper, times } of election.papers) {
    left -= times;
    // `times` may be 0: then there is no such paper, and a name written on it has not occurred yet.
    if (times === 0) continue;
    const reading = readPaper(election, paper);
    totals = addReading(totals, reading, times);
    noteFirstCounted(firstCounted, reading);
  }
  for (const sums of election.byHand ?? []) {
    left -= sums.entered;
    totals = addTotals(totals, sums);
    zipWith(firstCounted, sums.contests, (names, { writeIns }) => {
      for (const name of writeIns.keys()) names.add(name);
    });
  }
  return left === 0 ? { totals, firstCounted } : null;
}

function noteFirstCounted(firstCounted: readonly Set<string>[], reading: PaperReading): void {
  zipWith(firstCounted, reading.contests, (names, contest) => {
    if (!countsIn(reading, contest)) return;
    for (const name of namesCounted(contest)) names.add(name);
  });
}

function validRound(
  { rules, attendance, form, round, ballots }: Election,
  { totals, firstCounted }: Sums,
  conclude: Conclude,
): ValidRound {
  const contests = zipWith(totals.contests, firstCounted, (sums, names) => ({ sums, names }));
  return {
    meeting: 'quorate',
    round: 'valid',
    papers: { valid: totals.entered - totals.void, void: totals.void },
    contests: zipWith(form.contests, contests, (contest, { sums, names }) => {
      const valid = papersValidIn(totals, sums);
      const figures = { ...attendance, returned: ballots.returned, valid };
      return conclude({ rules, round, figures }, contest, sums, names);
    }),
  };
}
