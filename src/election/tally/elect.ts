/** Somebody with a vote or none, in one contest. */
export type VoteCount = { readonly name: string; readonly votes: number };

/** Who has a seat, and who stand level at the last of the seats, too many for those left. */
export type Elected = {
  readonly elected: readonly string[];
  readonly tied: readonly string[];
};

/** Most votes first; level ones stay as they stood. */
export function byVotes<T extends { readonly votes: number }>(standings: readonly T[]): T[] {
  return [...standings].sort((a, b) => b.votes - a.votes);
}

/**
 * Fills `seats` from those with `threshold` votes or more, most votes first
 * (count-rules §3.6). Those level with each other are all elected or all not. `standings` are
 * sorted by `byVotes`.
 */
export function elect(standings: readonly VoteCount[], threshold: number, seats: number): Elected {
  const passed = standings.filter(({ votes }) => votes >= threshold);
  const elected: string[] = [];
  for (const level of levels(passed)) {
    if (elected.length + level.length > seats) {
      return { elected, tied: elected.length < seats ? level : [] };
    }
    for (const name of level) elected.push(name);
  }
  return { elected, tied: [] };
}

/** The names with equal votes together, in the order of their first. */
function levels(standings: readonly VoteCount[]): Iterable<string[]> {
  const byNumber = new Map<number, string[]>();
  for (const { name, votes } of standings) {
    const level = byNumber.get(votes);
    if (level === undefined) byNumber.set(votes, [name]);
    else level.push(name);
  }
  return byNumber.values();
}
