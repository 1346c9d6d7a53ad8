import type { BallotForm } from '@/election/events/ballot';
import { type Refusal, refusal } from '@/election/events/refusal';
import { isFullMember } from '@/election/rules/roster/attendance';
import { electedIn } from '@/election/state/contests';
import type { Meeting } from '@/election/state/meeting';
import { takesNames } from '@/election/tally/ballots/purpose';

/**
 * Only full members stand ([2020] art. 5), each once in a contest; among those elected where the
 * paper says so. Officers evaluated and members confirmed may belong elsewhere (席位制), and a
 * recommendation lists nobody: its papers name whom they will.
 */
export function candidateRefusals(meeting: Meeting, ballot: BallotForm): readonly Refusal[] {
  const { purpose } = ballot;
  const recommends = purpose?.kind === 'recommendation';
  return ballot.contests.flatMap(({ candidates }) => {
    if (recommends && candidates.length > 0) return [refusal('contest.recommendsListed', {})];
    if (!recommends && candidates.length === 0) return [refusal('contest.noCandidates', {})];
    return candidates.flatMap((name, i) => {
      if (candidates.indexOf(name) !== i) return [refusal('contest.candidateTwice', { name })];
      if (!takesNames(purpose)) return [];
      if (!isFullMember(meeting, name)) return [refusal('contest.candidateNotFull', { name })];
      return isAmong(meeting, ballot, name) ? [] : [refusal('contest.notElectedThere', { name })];
    });
  });
}

const isAmong = (meeting: Meeting, { among }: BallotForm, name: string): boolean =>
  among === undefined || electedIn(meeting, among.form, among.contest).includes(name);
