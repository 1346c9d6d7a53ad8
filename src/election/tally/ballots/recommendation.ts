import { byVotes, type VoteCount } from '@/election/tally/elect';
import type { ContestResult } from '@/election/tally/result';
import type { Comparator, Quorum, Rules } from '@/election/tally/rules';
import type { Conclude } from '@/election/tally/tally';
import { allWhoPass } from './allWhoPass';

/** Who recommends: members, villagers' representatives, or both in one meeting (两推). */
export const RECOMMENDERS = ['members', 'representatives', 'together'] as const;

/** What a recommendation meeting sets for itself (domain §7.1). */
export type RecommendationSettings = {
  readonly by: (typeof RECOMMENDERS)[number];
  /** Of those due who must be there; blank in the plans' samples. */
  readonly quorum: Quorum;
  /** Over half of which papers a person must be named to stand. */
  readonly base: 'returned' | 'valid';
  readonly comparator: Comparator;
  /** Who may be named; left out, the full members on the roster. Representatives name from a list. */
  readonly mayBeNamed?: readonly string[] | undefined;
};

/** Over half of those due attend, over half of the papers returned name a candidate (domain §7.1). */
export const RECOMMENDATION = {
  quorum: { num: 1, den: 2, comparator: '>' },
  base: 'returned',
  comparator: '>',
} as const satisfies Omit<RecommendationSettings, 'by' | 'mayBeNamed'>;

/**
 * The rules of such a meeting. A paper names up to as many people as the contest has seats, more
 * void it; nobody needs a circle or a vote against; one that names nobody is valid.
 */
export const recommendationRules = (rules: Rules, settings: RecommendationSettings): Rules => ({
  ...rules,
  quorum: settings.quorum,
  majorityBase: settings.base,
  majorityComparator: settings.comparator,
  blankPaper: 'abstain',
  writeInNeedsAgainst: false,
  writeInUncircled: 'counted',
  overvoteScope: 'paper',
});

/** `elected` are those who may become candidates: the meeting nominates, it elects nobody. */
export const recommended: Conclude = (...counted) => {
  const { id, validPapers, candidates, writeIns, threshold, elected } = allWhoPass(...counted);
  return { id, validPapers, candidates, writeIns, threshold, elected, next: null };
};

/** Somebody named, on how many papers, and whether on enough of them to stand. */
export type Named = VoteCount & { readonly passed: boolean };

/** Everyone named in a contest, most votes first, level ones in the order in which they were first named. */
export function namedIn({
  candidates,
  writeIns,
  elected,
}: Pick<ContestResult, 'candidates' | 'writeIns' | 'elected'>): readonly Named[] {
  return byVotes(
    [...candidates, ...writeIns]
      .filter((person) => person.for > 0)
      .map(({ name, for: votes }) => ({ name, votes, passed: elected.includes(name) })),
  );
}
