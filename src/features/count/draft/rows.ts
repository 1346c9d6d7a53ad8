import type { BallotContest, BallotForm } from '@/election/events/ballot';
import type { MemberName } from '@/election/events/ids';

/** One candidate's line on the paper; `contest` is the contest's place on it. */
export interface PaperRow {
  readonly contest: number;
  readonly name: MemberName;
}

/** Every candidate of every contest, in the order of the paper: the keys go through all of them. */
export const rowsOf = ({ contests }: Pick<BallotForm, 'contests'>): readonly PaperRow[] =>
  contests.flatMap(({ candidates }, contest) => candidates.map((name) => ({ contest, name })));

/** Up to here one column with words on the buttons, headings counted; beyond it two, with the words above. */
const ONE_COLUMN = 7;

/** Signs alone stand on the buttons. */
export const isCompact = (ballot: Pick<BallotForm, 'contests'>): boolean =>
  rowsOf(ballot).length + (ballot.contests.length > 1 ? ballot.contests.length : 0) > ONE_COLUMN;

/** Where the rows of a contest begin. */
export const firstRowOf = (contests: readonly BallotContest[], contest: number): number =>
  contests.slice(0, contest).reduce((rows, { candidates }) => rows + candidates.length, 0);

/** A contest's part of what stands row by row. */
export const partOf = <T>(
  all: readonly T[],
  contests: readonly BallotContest[],
  contest: number,
): readonly T[] => {
  const first = firstRowOf(contests, contest);
  return all.slice(first, first + (contests[contest]?.candidates.length ?? 0));
};
