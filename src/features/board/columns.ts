import type { Line, PersonLine } from './lines';

/** In one column as long as names can be read from ten metres; then in several, of so many lines. */
const ALONE = 12;
const LINES = 16;
const COLUMNS = 3;
const ROOM = LINES * COLUMNS;

/** The lines in as few columns as hold them; what has no room is said in a line of its own. */
export function inColumns(contests: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const all = fitted(contests, ROOM).flat();
  const columns = all.length <= ALONE ? 1 : Math.max(2, Math.ceil(all.length / LINES));
  const each = Math.ceil(all.length / columns);
  const found: Line[][] = [];
  let rest = [...all];
  while (rest.length > 0) {
    // No office stands alone at the foot of a column.
    const headed = rest[each - 1]?.kind === 'contest' && found.length < columns - 1;
    const take = headed ? each - 1 : found.length === columns - 1 ? rest.length : each;
    found.push(rest.slice(0, take));
    rest = rest.slice(take);
  }
  return found;
}

/** Cuts where there are too many: first names written in, those with the fewest votes first. */
export function fitted(
  contests: readonly (readonly Line[])[],
  room: number,
): readonly (readonly Line[])[] {
  const over = contests.reduce((sum, lines) => sum + lines.length, 0) - room;
  if (over <= 0) return contests;
  const longest = contests.reduce((a, b) => (b.length > a.length ? b : a));
  return contests.map((lines) => (lines === longest ? shortened(lines, over + 1) : lines));
}

function shortened(lines: readonly Line[], by: number): readonly Line[] {
  const people = lines.filter((line): line is PersonLine => line.kind === 'person');
  const dropped = new Set<Line>(
    [...people]
      .reverse()
      .sort((a, b) => Number(b.writtenIn) - Number(a.writtenIn) || a.votes - b.votes)
      .slice(0, by),
  );
  const mostVotes = Math.max(
    ...people.filter((line) => dropped.has(line)).map(({ votes }) => votes),
  );
  return [
    ...lines.filter((line) => !dropped.has(line)),
    { kind: 'more', people: dropped.size, mostVotes },
  ];
}
