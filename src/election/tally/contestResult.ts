import { byVotes, type Elected, elect, type VoteCount } from './elect';
import type { Contest, RoundKind } from './paper';
import type { ContestResult, Next } from './result';
import type { Rules } from './rules';
import { type BaseFigures, fewestVotes, votesNeeded } from './threshold';
import type { ContestTotals } from './totals';
import { zipWith } from './zipWith';

/** What a contest is decided by, beside its own totals. */
export type OutcomeTerms = {
  readonly rules: Pick<Rules, 'majorityBase' | 'majorityComparator' | 'runoffDecidedBy'>;
  readonly round: RoundKind;
  /** `valid` is the number of papers valid in this contest. */
  readonly figures: BaseFigures;
};

/**
 * The totals of one contest and what follows from them (count-rules §3.4 to §3.8).
 * `firstCounted` has the names written in, in the order in which each first counted; names in it
 * without a vote are passed over.
 */
export function contestResult(
  { rules, round, figures }: OutcomeTerms,
  contest: Contest,
  totals: ContestTotals,
  firstCounted: Iterable<string>,
): ContestResult {
  const candidates = zipWith(contest.candidates, totals.candidates, (name, counts) => ({
    name,
    ...counts,
  }));
  const listed = candidates.map(({ name, for: votes }) => ({ name, votes }));
  const written = withVotes(firstCounted, totals.writeIns);
  const standings = byVotes([...listed, ...written]);

  const threshold = votesNeeded(rules, round, figures);
  // Nobody passes without a vote, in a run-off by plurality neither.
  const outcome = elect(standings, threshold ?? 1, contest.seats);
  const electedOver = (base: number): readonly string[] =>
    elect(standings, fewestVotes(rules.majorityComparator, base), contest.seats).elected;
  const { due, present } = figures;

  return {
    id: contest.id,
    validPapers: figures.valid,
    candidates,
    writeIns: byVotes(written).map(({ name, votes }) => ({ name, for: votes })),
    threshold,
    elected: outcome.elected,
    next: whatFollows(contest, listed, outcome, round),
    ...(threshold !== null && {
      electedIfBase: { due: electedOver(due), present: electedOver(present) },
    }),
  };
}

function withVotes(
  names: Iterable<string>,
  votesOf: ReadonlyMap<string, number>,
): readonly VoteCount[] {
  return [...names].flatMap((name) => {
    const votes = votesOf.get(name);
    return votes === undefined ? [] : [{ name, votes }];
  });
}

/** Level at the last seat comes first: seats are then left to the tie, not to another election. */
function whatFollows(
  { seats }: Contest,
  listed: readonly VoteCount[],
  { elected, tied }: Elected,
  round: RoundKind,
): Next | null {
  const left = seats - elected.length;
  if (left === 0) return null;
  if (tied.length > 0) {
    return { kind: round === 'runoff' ? 'refer' : 'runoff', seats: left, candidates: tied };
  }
  const seated = new Set(elected);
  const open = byVotes(listed).filter(({ name }) => !seated.has(name));
  return { kind: 'supplementary', seats: left, candidates: open.map(({ name }) => name) };
}
