import { type Form, type Grade, isGrade, type Mark } from './paper';
import { type ContestReading, countsIn, type PaperReading } from './readPaper';
import { zipWith } from './zipWith';

/** How many papers have each grade beside one officer. */
export type GradeCounts = Readonly<Record<Grade, number>>;

/** How many papers have each mark beside one candidate; grades only where the form asks them. */
export type MarkCounts = Readonly<Record<Mark, number>> & { readonly grades?: GradeCounts };

/** The papers in which a contest counts, and what they say there. */
export type ContestTotals = {
  /** Papers not void as a whole on which this contest alone is overvoted. */
  readonly overvoted: number;
  /** In ballot order. */
  readonly candidates: readonly MarkCounts[];
  /** Votes that count, by name written in; only names with a vote. In no order to rely on. */
  readonly writeIns: ReadonlyMap<string, number>;
};

/**
 * Sums over papers, in whole papers. A paper is added or taken out at a cost that does not grow
 * with the papers counted. In which order names written in first counted is no sum, since taking
 * out the first paper with a name would have to find the second: `tally` reads it off the papers.
 */
export type Totals = {
  readonly entered: number;
  readonly void: number;
  /** In the form's order. */
  readonly contests: readonly ContestTotals[];
};

export const NO_MARKS: MarkCounts = { for: 0, against: 0, abstain: 0, illegible: 0 };
const NO_GRADES: GradeCounts = { excellent: 0, competent: 0, basic: 0, incompetent: 0 };

/** The totals of no paper at all. */
export function emptyTotals(form: Form): Totals {
  const none: MarkCounts = form.graded ? { ...NO_MARKS, grades: NO_GRADES } : NO_MARKS;
  return {
    entered: 0,
    void: 0,
    contests: form.contests.map(({ candidates }) => ({
      overvoted: 0,
      candidates: candidates.map(() => none),
      writeIns: new Map<string, number>(),
    })),
  };
}

/** `totals` with one paper more, or `times` such papers. Throws on a reading of another form. */
export function addReading(totals: Totals, reading: PaperReading, times = 1): Totals {
  const entered = totals.entered + times;
  if (reading.void !== null) return { ...totals, entered, void: totals.void + times };
  return {
    entered,
    void: totals.void,
    contests: zipWith(totals.contests, reading.contests, (contest, read) =>
      countsIn(reading, read)
        ? addContest(contest, read, times)
        : { ...contest, overvoted: contest.overvoted + times },
    ),
  };
}

/** `totals` as they were before `addReading` with the same reading and `times`. */
export function removeReading(totals: Totals, reading: PaperReading, times = 1): Totals {
  return addReading(totals, reading, -times);
}

/** `totals` with the sums of papers that were counted elsewhere, contest by contest of one form. */
export const addTotals = (totals: Totals, more: Totals): Totals => combined(totals, more, 1);

/** `totals` as they were before `addTotals` with the same sums. */
export const removeTotals = (totals: Totals, less: Totals): Totals => combined(totals, less, -1);

function combined(totals: Totals, other: Totals, times: 1 | -1): Totals {
  return {
    entered: totals.entered + times * other.entered,
    void: totals.void + times * other.void,
    contests: zipWith(totals.contests, other.contests, (contest, more) => ({
      overvoted: contest.overvoted + times * more.overvoted,
      candidates: zipWith(contest.candidates, more.candidates, (counts, marks) => ({
        ...counts,
        for: counts.for + times * marks.for,
        against: counts.against + times * marks.against,
        abstain: counts.abstain + times * marks.abstain,
        illegible: counts.illegible + times * marks.illegible,
        ...(marks.grades !== undefined && {
          grades: combinedGrades(counts.grades ?? NO_GRADES, marks.grades, times),
        }),
      })),
      writeIns: withVotes(contest.writeIns, [...more.writeIns], times),
    })),
  };
}

const combinedGrades = (grades: GradeCounts, more: GradeCounts, times: 1 | -1): GradeCounts => ({
  excellent: grades.excellent + times * more.excellent,
  competent: grades.competent + times * more.competent,
  basic: grades.basic + times * more.basic,
  incompetent: grades.incompetent + times * more.incompetent,
});

/** Papers that count in `contest`: those entered, less void ones, less those overvoted there. */
export function papersValidIn(totals: Totals, contest: ContestTotals): number {
  return totals.entered - totals.void - contest.overvoted;
}

function addContest(contest: ContestTotals, read: ContestReading, times: number): ContestTotals {
  return {
    overvoted: contest.overvoted,
    candidates: zipWith(contest.candidates, read.marks, (counts, mark) =>
      isGrade(mark) ? addGrade(counts, mark, times) : addMark(counts, mark, times),
    ),
    writeIns: addWriteIns(contest.writeIns, read, times),
  };
}

const addMark = (counts: MarkCounts, mark: Mark, times: number): MarkCounts => ({
  ...counts,
  [mark]: counts[mark] + times,
});

const addGrade = (counts: MarkCounts, grade: Grade, times: number): MarkCounts => {
  const grades = counts.grades ?? NO_GRADES;
  return { ...counts, grades: { ...grades, [grade]: grades[grade] + times } };
};

function addWriteIns(
  votes: ReadonlyMap<string, number>,
  read: ContestReading,
  times: number,
): ReadonlyMap<string, number> {
  return withVotes(
    votes,
    namesCounted(read).map((name) => [name, 1]),
    times,
  );
}

/** Names without a vote are in no sum. */
function withVotes(
  votes: ReadonlyMap<string, number>,
  more: readonly (readonly [name: string, votes: number])[],
  times: number,
): ReadonlyMap<string, number> {
  if (more.length === 0) return votes;
  const sums = new Map(votes);
  for (const [name, added] of more) {
    const sum = (votes.get(name) ?? 0) + added * times;
    if (sum === 0) sums.delete(name);
    else sums.set(name, sum);
  }
  return sums;
}

/** Those for whom the entries written in in a contest are votes, in the order written. */
export function namesCounted(read: ContestReading): readonly string[] {
  return read.entries
    .filter((entry) => entry.dismissed === null)
    .map((entry) => entry.name)
    .filter((name) => name !== null);
}
