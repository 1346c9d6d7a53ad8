import { BLANK, ruledVoid } from '@test/drivers/papers';
import type { BallotContest } from '@/election/events/ballot';
import type { EnteredContest, EnteredPaper } from '@/election/events/count';
import { scrutineers } from '@/election/rules/officers/officers';
import type { Meeting } from '@/election/state/meeting';

/** How the hall votes, so that every outcome comes about; the paper by its place in the pile. */
const ways: readonly ((contest: BallotContest, paper: number) => readonly number[])[] = [
  // As many as there are seats, the first on the paper: all are elected.
  ({ seats }) => upTo(seats),
  // Half of the hall each way: level.
  ({ seats, candidates }, paper) =>
    paper % 2 === 0 ? upTo(seats) : upTo(seats).map((i) => candidates.length - 1 - i),
  // All but one seat are filled.
  ({ seats }) => upTo(seats - 1),
  // Everybody once in turn.
  ({ seats, candidates }, paper) => upTo(seats).map((i) => (i + paper) % candidates.length),
  // Nobody.
  () => [],
  // Four for the first: enough by those present where one is away, and not by those due.
  ({ seats }, paper) => (paper < 4 ? upTo(seats) : []),
  // The last on the paper has five votes, and two before them as many or more.
  ({ seats, candidates }, paper) => {
    const last = candidates.length - 1;
    if (last === 0) return upTo(paper < 5 ? 1 : 0);
    return paper < 5 ? [last, ...upTo(seats - 1).map((i) => (i + paper) % last)] : upTo(seats);
  },
  // Too many on one paper in three.
  ({ seats, candidates }, paper) => upTo(paper % 3 === 0 ? candidates.length : seats),
];

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);

/** One paper of a pile that is voted in the way that `pick` says. */
export function paperOf(meeting: Meeting, pick: number): EnteredPaper {
  const { ballot, entered } = meeting.round;
  const way = ways[pick % ways.length];
  const [scrutineer] = scrutineers(meeting);
  if (pick % 13 === 12 && scrutineer !== undefined) return ruledVoid('damaged', scrutineer);
  if (ballot === null || way === undefined) return BLANK;
  const contests = ballot.contests.map((contest): EnteredContest => {
    const chosen = way(contest, entered);
    if (ballot.purpose?.kind === 'evaluation')
      return { contest: contest.id, marks: [], grades: gradesOf(contest, chosen), writeIns: [] };
    return {
      contest: contest.id,
      marks: contest.candidates.map((_, i) => (chosen.includes(i) ? 'for' : 'against')),
      writeIns: writtenIn(meeting, contest, pick),
    };
  });
  return { kind: 'marked', contests };
}

const gradesOf = ({ candidates }: BallotContest, chosen: readonly number[]) =>
  candidates.map((_, i) => (chosen.includes(i) ? 'excellent' : 'incompetent'));

/** A name outside the paper, now and then: a member's, or that of nobody here. */
function writtenIn(
  { roster }: Meeting,
  { candidates }: BallotContest,
  pick: number,
): EnteredContest['writeIns'] {
  // Where nobody is listed, somebody is written in.
  if (pick % 5 !== 4 && candidates.length > 0) return [];
  const others = roster.filter(({ name }) => !candidates.includes(name));
  const name = others[pick % (others.length + 1)]?.name ?? '不在册';
  return [{ name, circled: true, confirmed: true }];
}
