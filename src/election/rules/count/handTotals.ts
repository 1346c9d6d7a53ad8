import type { BallotContest } from '@/election/events/ballot';
import type { HandTotals } from '@/election/events/count';
import { type Refusal, refusal } from '@/election/events/refusal';
import { mayBeElected } from '@/election/rules/ballot/eligibility';
import type { Meeting } from '@/election/state/meeting';
import { rulesInForce } from '@/election/state/method';
import type { Round } from '@/election/state/round';
import { takesNames } from '@/election/tally/ballots/purpose';
import { NO_MARKS, type Totals } from '@/election/tally/totals';
import { zipWith } from '@/election/tally/zipWith';

/** A packet counted by hand, and its number: nobody can count it again from the record. */
export interface PacketByHand {
  readonly packet: number;
  readonly totals: HandTotals;
}

/** Packets of the round whose totals were taken over from paper; result sheet and check name them. */
export const packetsByHand = ({ packets }: Round): readonly PacketByHand[] =>
  packets.flatMap(({ byHand: totals }, i) => (totals === null ? [] : [{ packet: i + 1, totals }]));

/** What a packet counted by hand adds to each sum. */
export const sumsOf = ({ papers, void: papersVoid, contests }: HandTotals): Totals => ({
  entered: papers,
  void: papersVoid,
  contests: contests.map(({ overvoted, candidates, writeIns }) => ({
    overvoted,
    candidates: candidates.map((marks) => ({ ...NO_MARKS, ...marks })),
    writeIns: new Map(writeIns.map(({ name, for: votes }) => [name, votes])),
  })),
});

type HandContest = HandTotals['contests'][number];

/** Whether too many chosen in one contest leave the paper valid in the others. */
export const voidsAlone = (
  meeting: Meeting,
  { contests }: { readonly contests: readonly unknown[] },
): boolean => contests.length > 1 && rulesInForce(meeting)?.overvoteScope === 'contest';

/** What the four figures of one person add up to, and the papers valid there, which it has to be. */
export const handSum = (
  { papers, void: papersVoid }: Pick<HandTotals, 'papers' | 'void'>,
  { overvoted }: Pick<HandContest, 'overvoted'>,
  marks: HandContest['candidates'][number],
): { readonly sum: number; readonly papers: number } => ({
  sum: marks.for + marks.against + marks.abstain + marks.illegible,
  papers: papers - papersVoid - overvoted,
});

/** Why totals counted by hand cannot stand: they do not fit the paper, or they do not balance. */
export function handRefusals(meeting: Meeting, totals: HandTotals): readonly Refusal[] {
  const { ballot } = meeting.round;
  const contests = ballot?.contests ?? [];
  const fits =
    ballot?.purpose?.kind !== 'evaluation' &&
    contests.length === totals.contests.length &&
    contests.every(({ id, candidates }, i) => {
      const counted = totals.contests[i];
      return counted?.contest === id && counted.candidates.length === candidates.length;
    });
  if (!fits) return [refusal('byHand.notThisForm', {})];
  if (totals.void > totals.papers)
    return [refusal('byHand.voidOverPapers', { void: totals.void, papers: totals.papers })];
  return zipWith(contests, totals.contests, (contest, counted) =>
    contestRefusals(meeting, totals, contest, counted),
  ).flat();
}

function contestRefusals(
  meeting: Meeting,
  totals: HandTotals,
  { id, office, seats, candidates }: BallotContest,
  counted: HandContest,
): readonly Refusal[] {
  if (counted.overvoted > (voidsAlone(meeting, totals) ? totals.papers : 0))
    return [refusal('byHand.overvoted', { office, overvoted: counted.overvoted })];
  const valid = totals.papers - totals.void - counted.overvoted;
  const unequal = zipWith(candidates, counted.candidates, (name, marks) => ({
    name,
    ...handSum(totals, counted, marks),
  })).find(({ sum, papers }) => sum !== papers);
  if (unequal !== undefined) return [refusal('byHand.splits', unequal)];
  const named = namesRefused(meeting, id, candidates, counted.writeIns, valid);
  if (named.length > 0) return named;
  const votes =
    counted.candidates.reduce((sum, marks) => sum + marks.for, 0) +
    counted.writeIns.reduce((sum, written) => sum + written.for, 0);
  return takesNames(meeting.round.ballot?.purpose) && votes > valid * seats
    ? [refusal('byHand.votesOverSeats', { office, votes, most: valid * seats })]
    : [];
}

/** Only votes that count are taken over: each name once, not listed, and one that can be elected here. */
function namesRefused(
  meeting: Meeting,
  contest: BallotContest['id'],
  listed: readonly string[],
  writeIns: HandContest['writeIns'],
  papers: number,
): readonly Refusal[] {
  const { ballot, kind } = meeting.round;
  const nobody = kind === 'runoff' || !takesNames(ballot?.purpose);
  return writeIns.flatMap(({ name, for: votes }, i) => {
    const twice = writeIns.findIndex((other) => other.name === name) < i;
    if (nobody || twice || listed.includes(name) || !mayBeElected(meeting, name, contest))
      return [refusal('byHand.name', { name })];
    return votes > papers ? [refusal('byHand.splits', { name, sum: votes, papers })] : [];
  });
}
