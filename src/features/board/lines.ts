import type { BallotContest, BallotForm } from '@/election/events/ballot';
import type { EnteredPaper } from '@/election/events/count';
import type { Meeting } from '@/election/state/meeting';
import type { Round } from '@/election/state/round';
import type { Grade, Mark } from '@/election/tally/paper';
import { countsIn } from '@/election/tally/readPaper';
import { type ContestTotals, type MarkCounts, namesCounted } from '@/election/tally/totals';
import type { LastPaper } from './lastPaper';

/** One person's row. */
export interface PersonLine {
  readonly kind: 'person';
  /** The contest's place on the paper: one person may stand in two. */
  readonly contest: number;
  readonly name: string;
  readonly writtenIn: boolean;
  readonly votes: number;
  /** Beside a candidate: how many papers have each mark or grade. */
  readonly counts: MarkCounts | null;
  /** What the last paper says of them; `null` where it says nothing. */
  readonly mark: Mark | Grade | null;
  /** The last of the votes is the last paper's. */
  readonly newest: boolean;
  readonly elected: boolean;
}

/** What stands under one another on the board. */
export type Line =
  | PersonLine
  | {
      readonly kind: 'contest';
      readonly office: string;
      readonly seats: number;
      /** Papers that do not count here alone. */
      readonly overvoted: number;
    }
  /** People who have no room: never left out without a word. */
  | { readonly kind: 'more'; readonly people: number; readonly mostVotes: number };

/** Every contest of the round: candidates in ballot order, then names written in as they first occur. */
export function contestLines(
  meeting: Meeting,
  ballot: BallotForm,
  last: LastPaper | null,
): readonly (readonly Line[])[] {
  const { round } = meeting;
  return ballot.contests.flatMap((contest, i) => {
    const totals = round.totals.contests[i];
    if (totals === undefined) return [];
    const { office, seats } = contest;
    const heading = { kind: 'contest', office, seats, overvoted: totals.overvoted } as const;
    const people = peopleOf(round, contest, i, totals, last);
    return [ballot.contests.length > 1 ? [heading, ...people] : people];
  });
}

function peopleOf(
  round: Round,
  contest: BallotContest,
  at: number,
  totals: ContestTotals,
  last: LastPaper | null,
): readonly PersonLine[] {
  const elected = new Set(electedIn(round, contest));
  const reading = last?.kind === 'entered' ? last.reading : null;
  const read = reading?.contests[at] ?? null;
  const marked = reading !== null && reading.void?.kind !== 'ruling' ? read : null;
  const counts = reading !== null && read !== null && countsIn(reading, read);
  const named = new Set(read === null ? [] : namesCounted(read));
  const candidates = contest.candidates.map((name, row): PersonLine => {
    const mark = marked?.marks[row] ?? null;
    return {
      kind: 'person',
      contest: at,
      name,
      writtenIn: false,
      votes: totals.candidates[row]?.for ?? 0,
      counts: totals.candidates[row] ?? null,
      mark,
      newest: counts && mark === 'for',
      elected: elected.has(name),
    };
  });
  const others = firstOccurring(round, contest, totals).map(([name, votes]): PersonLine => {
    const here = named.has(name);
    return {
      kind: 'person',
      contest: at,
      name,
      writtenIn: true,
      votes,
      counts: null,
      mark: here ? 'for' : null,
      newest: counts && here,
      elected: elected.has(name),
    };
  });
  return [...candidates, ...others];
}

/** What was announced; before that nobody is. */
function electedIn({ outcome }: Round, contest: BallotContest): readonly string[] {
  if (outcome === null || !('contests' in outcome)) return [];
  return outcome.contests.find(({ id }) => id === contest.id)?.elected ?? [];
}

/** Totals keep no order of names: it is read off the papers, and off the packets counted by hand. */
function firstOccurring(
  round: Round,
  { id }: BallotContest,
  { writeIns }: ContestTotals,
): readonly (readonly [string, number])[] {
  if (writeIns.size === 0) return [];
  const names = round.packets.flatMap(({ places, byHand }) => [
    ...places.flatMap(({ standing }) => (standing === null ? [] : namesOn(standing.paper, id))),
    ...(byHand?.contests.find(({ contest }) => contest === id)?.writeIns ?? []).map(
      ({ name }) => name,
    ),
  ]);
  // Whatever has votes has a row, wherever its name stands.
  return [...new Set([...names, ...writeIns.keys()])].flatMap((name) => {
    const votes = writeIns.get(name);
    return votes === undefined ? [] : [[name, votes] as const];
  });
}

function namesOn(paper: EnteredPaper, id: BallotContest['id']): readonly string[] {
  if (paper.kind !== 'marked') return [];
  const entries = paper.contests.find(({ contest }) => contest === id)?.writeIns ?? [];
  return entries.flatMap((entry) => ('name' in entry ? [entry.name] : []));
}

/** What a line is known by while votes come in. */
export const keyOf = (line: Line): string => {
  switch (line.kind) {
    case 'person':
      return `person ${line.contest} ${line.name}`;
    case 'contest':
      return `contest ${line.office}`;
    case 'more':
      return 'more';
  }
};
