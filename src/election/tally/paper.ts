/** What a paper asks, and what one paper says. Names are compared character for character. */

/** What was read beside one candidate's name: ○, ×, an abstention, or a mark nobody can read. */
export type Mark = 'for' | 'against' | 'abstain' | 'illegible';

/** What is ticked beside an officer who is evaluated (民主测评); no opinion is an abstention. */
export const GRADES = ['excellent', 'competent', 'basic', 'incompetent'] as const;
export type Grade = (typeof GRADES)[number];

const grades: ReadonlySet<string> = new Set(GRADES);
export const isGrade = (mark: Mark | Grade): mark is Grade => grades.has(mark);

/** Somebody written in: a name with or without its circle, or writing that nobody can read. */
export type WriteIn =
  | { readonly name: string; readonly circled: boolean }
  | { readonly illegible: true };

/**
 * One paper as it was read. Contests and candidates without an entry were left alone. `void` is
 * the scrutineers' reason for voiding the whole paper, `null` where they ruled nothing.
 */
export type Paper = {
  readonly marks: ReadonlyMap<string, ReadonlyMap<string, Mark | Grade>>;
  readonly writeIns: ReadonlyMap<string, readonly WriteIn[]>;
  readonly void: string | null;
};

/** One office or body to elect: `seats` is 应选名额, `candidates` stand in ballot order. */
export type Contest = {
  readonly id: string;
  readonly seats: number;
  readonly candidates: readonly string[];
};

/** The ballot form: what every paper of the round asks. */
export type Form = {
  readonly contests: readonly Contest[];
  /** What a candidate without a mark means ("同意的不划任何符号" is `for`). */
  readonly blankMeans: 'abstain' | 'for';
  /** Whoever is chosen in `contest` must be chosen in `mustAlsoBeChosenIn` on the same paper. */
  readonly within: { readonly contest: string; readonly mustAlsoBeChosenIn: string } | null;
  /** Whoever is listed gets one of four grades; left out, votes. */
  readonly graded?: true;
};

/** The first vote, 再次投票 after a tie, or 另行选举 for missing seats. */
export type RoundKind = 'first' | 'runoff' | 'supplementary';
