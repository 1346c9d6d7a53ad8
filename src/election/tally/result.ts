import type { GradeCounts } from './totals';

/**
 * What a count gives, in the shapes and the order of keys of count-rules §4, without the `id`,
 * which belongs to the case.
 */
export type Result =
  | { readonly meeting: 'inquorate' }
  | { readonly meeting: 'quorate'; readonly round: 'void' | 'incomplete' }
  | ValidRound;

export type ValidRound = {
  readonly meeting: 'quorate';
  readonly round: 'valid';
  /** Papers not void as a whole, and papers void as a whole. */
  readonly papers: { readonly valid: number; readonly void: number };
  /** In the form's order. */
  readonly contests: readonly ContestResult[];
};

export type ContestResult = {
  readonly id: string;
  readonly validPapers: number;
  /** In ballot order; the numbers add up to `validPapers`. */
  readonly candidates: readonly CandidateResult[];
  /** Those with a vote that counts, most first. */
  readonly writeIns: readonly WriteInResult[];
  /** The fewest votes that pass; `null` in a run-off by plurality. */
  readonly threshold: number | null;
  /** Most votes first. */
  readonly elected: readonly string[];
  readonly next: Next | null;
  /** Absent where there is no threshold. */
  readonly electedIfBase?: {
    readonly due: readonly string[];
    readonly present: readonly string[];
  };
};

export type CandidateResult = {
  readonly name: string;
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  readonly illegible: number;
  /** Only where officers are evaluated. */
  readonly grades?: GradeCounts;
};

export type WriteInResult = { readonly name: string; readonly for: number };

/** What follows in a contest: another election, a run-off, or a matter for the superior. */
export type Next = {
  readonly kind: 'supplementary' | 'runoff' | 'refer';
  readonly seats: number;
  /** Most votes first. A proposal where `supplementary`: the meeting may change the names. */
  readonly candidates: readonly string[];
};
