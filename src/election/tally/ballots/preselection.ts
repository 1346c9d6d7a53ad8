import type { ContestResult } from '@/election/tally/result';

/**
 * What a pre-selection (差额预选) comes to. It is counted as an election is, its seats being the
 * places of formal candidates: over half of the base, then by votes.
 */
export type Preselection = {
  /** Formal candidates, most votes first. */
  readonly formal: readonly string[];
  /** Who stand level at the last places: a further vote, or the superior, decides. */
  readonly level: readonly string[];
  /** Places that nobody has yet. */
  readonly open: number;
};

export function preselection({ elected, next }: ContestResult): Preselection {
  return {
    formal: elected,
    level: next === null || next.kind === 'supplementary' ? [] : next.candidates,
    open: next?.seats ?? 0,
  };
}
