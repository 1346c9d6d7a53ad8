import type { BallotContest } from '@/election/events/ballot';
import { mayBeElected } from '@/election/rules/ballot/eligibility';
import { nameKey } from '@/election/rules/roster/nameKey';
import type { Meeting } from '@/election/state/meeting';
import { nameParts } from '@/features/shared/nameParts';
import { writtenBefore } from './writtenBefore';

/** Whom a name on a paper may mean. */
export interface NamesHere {
  /** Everybody on the roster, or on the list of who may be named. */
  readonly people: readonly string[];
  /** Names written on papers of this round, those on most papers first. */
  readonly before: readonly string[];
  /** What is offered, likely ones first. */
  readonly offered: readonly string[];
}

/**
 * Those written in before come first, then whoever may be elected here, then the candidates, whose
 * name counts in their own row only. Of two of one name both are offered, whatever one of them may.
 */
export function namesFor(meeting: Meeting, contest: BallotContest | undefined): NamesHere {
  const { roster, round } = meeting;
  const { purpose } = round.ballot ?? {};
  const listed = purpose?.kind === 'recommendation' ? purpose.mayBeNamed : undefined;
  const people: readonly string[] = listed ?? roster.map(({ name }) => name);
  const before = [...writtenBefore(round)].sort(([, a], [, b]) => b - a).map(([name]) => name);
  const baseOf = (name: string) => nameKey(nameParts(name).base);
  const eligible = people.filter(
    (name) => contest === undefined || mayBeElected(meeting, name, contest.id),
  );
  const bases = new Set(eligible.map(baseOf));
  const candidates: ReadonlySet<string> = new Set(contest?.candidates);
  const others = people.filter((name) => bases.has(baseOf(name)) && !before.includes(name));
  return {
    people,
    before,
    offered: [
      ...before,
      ...others.filter((name) => !candidates.has(name)),
      ...others.filter((name) => candidates.has(name)),
    ],
  };
}
