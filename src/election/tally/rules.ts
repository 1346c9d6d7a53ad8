import * as v from 'valibot';

/**
 * The parameters of the count (count-rules §2). A meeting adopts one value for each; nothing here
 * is read from anywhere else.
 */

export const COMPARATORS = ['>', '>='] as const;
export const MAJORITY_BASES = ['due', 'present', 'returned', 'valid'] as const;
export const RETURNED_LIMITS = ['voters', 'issued'] as const;
export const BLANK_PAPERS = ['abstain', 'void'] as const;
export const WRITE_INS_UNCIRCLED = ['ignored', 'counted'] as const;
export const OVERVOTE_SCOPES = ['paper', 'contest'] as const;
export const RUNOFF_DECISIONS = ['plurality', 'majority'] as const;
export const PROFILE_NAMES = ['2020', '1990'] as const;

export type Comparator = (typeof COMPARATORS)[number];
export type MajorityBase = (typeof MAJORITY_BASES)[number];
export type ReturnedLimit = (typeof RETURNED_LIMITS)[number];
export type BlankPaper = (typeof BLANK_PAPERS)[number];
export type WriteInUncircled = (typeof WRITE_INS_UNCIRCLED)[number];
export type OvervoteScope = (typeof OVERVOTE_SCOPES)[number];
export type RunoffDecision = (typeof RUNOFF_DECISIONS)[number];
export type Profile = (typeof PROFILE_NAMES)[number];

/** The fraction `num`/`den` of those due; `comparator` says whether the fraction itself is enough. */
export type Quorum = {
  readonly num: number;
  readonly den: number;
  readonly comparator: Comparator;
};

export type Rules = {
  /** Of members present against members due. */
  readonly quorum: Quorum;
  /** Whose number votes for, doubled, are held against; `valid` means papers valid in the contest. */
  readonly majorityBase: MajorityBase;
  readonly majorityComparator: Comparator;
  /** What the number of papers returned may not exceed. */
  readonly returnedLimit: ReturnedLimit;
  /** What a paper without mark or name is. No effect where an unmarked candidate is voted for. */
  readonly blankPaper: BlankPaper;
  /** Whether names written in need as many votes against, or seats for which nobody stands. */
  readonly writeInNeedsAgainst: boolean;
  readonly writeInUncircled: WriteInUncircled;
  /** What more chosen than seats voids. With a single contest on the paper it is always the paper. */
  readonly overvoteScope: OvervoteScope;
  readonly runoffDecidedBy: RunoffDecision;
};

/** The defaults of the regulations of 2020 and 1990 (count-rules §2). */
export const PROFILES: Readonly<Record<Profile, Rules>> = {
  '2020': {
    quorum: { num: 4, den: 5, comparator: '>=' },
    majorityBase: 'due',
    majorityComparator: '>',
    returnedLimit: 'voters',
    blankPaper: 'abstain',
    writeInNeedsAgainst: true,
    writeInUncircled: 'ignored',
    overvoteScope: 'paper',
    runoffDecidedBy: 'plurality',
  },
  '1990': {
    quorum: { num: 4, den: 5, comparator: '>' },
    majorityBase: 'present',
    majorityComparator: '>',
    returnedLimit: 'issued',
    blankPaper: 'abstain',
    writeInNeedsAgainst: true,
    writeInUncircled: 'ignored',
    overvoteScope: 'paper',
    runoffDecidedBy: 'plurality',
  },
};

/** A number of people or papers: whole, not negative, at most 2^53 − 1. */
export const countSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** The same, and at least one. */
export const positiveCountSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

export const quorumSchema = v.strictObject({
  num: countSchema,
  den: positiveCountSchema,
  comparator: v.picklist(COMPARATORS),
});

/** One full set of rules. Refuses a missing or unknown parameter and an unknown value. */
export const rulesSchema = v.strictObject({
  quorum: quorumSchema,
  majorityBase: v.picklist(MAJORITY_BASES),
  majorityComparator: v.picklist(COMPARATORS),
  returnedLimit: v.picklist(RETURNED_LIMITS),
  blankPaper: v.picklist(BLANK_PAPERS),
  writeInNeedsAgainst: v.boolean(),
  writeInUncircled: v.picklist(WRITE_INS_UNCIRCLED),
  overvoteScope: v.picklist(OVERVOTE_SCOPES),
  runoffDecidedBy: v.picklist(RUNOFF_DECISIONS),
}) satisfies v.GenericSchema<unknown, Rules>;
