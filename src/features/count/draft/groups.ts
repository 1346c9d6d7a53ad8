import type { BallotContest } from '@/election/events/ballot';
import { type EnteredContest, marks } from '@/election/events/count';
import { GRADES, type Grade, type Mark } from '@/election/tally/paper';

type Said = Mark | Grade;

/** Everybody with the same mark in one contest, in the order of the paper. */
export interface MarkGroup {
  readonly mark: Said;
  readonly names: readonly string[];
}

const ORDER: readonly Said[] = [...GRADES, ...marks];

/** The paper as it is called back: by what people have, in the order in which marks are read out. */
export function groupsOf(
  { candidates }: BallotContest,
  { marks: given, grades }: EnteredContest,
): readonly MarkGroup[] {
  const said: readonly Said[] = grades ?? given;
  return ORDER.map((mark) => ({
    mark,
    names: candidates.filter((_, row) => said[row] === mark),
  })).filter(({ names }) => names.length > 0);
}

/** Too many to be called back by name: the commonest mark of a long paper. */
const MANY = 4;

/** Those called back by name, and the many who are not. */
export function exceptionsOf(groups: readonly MarkGroup[]): {
  readonly named: readonly MarkGroup[];
  readonly rest: MarkGroup | null;
} {
  const most = Math.max(0, ...groups.map(({ names }) => names.length));
  const rest = most > MANY ? (groups.find(({ names }) => names.length === most) ?? null) : null;
  return { named: groups.filter((group) => group !== rest), rest };
}
