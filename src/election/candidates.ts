import { isFullMember } from './attendance';
import { electedIn } from './contests';
import type { BallotForm } from './events';
import type { Meeting } from './meeting';
import { type Refusal, refusal } from './refusal';

/** Only full members stand ([2020] art. 5), each once in a contest; among those elected where the paper says so. */
export function candidateRefusals(meeting: Meeting, ballot: BallotForm): readonly Refusal[] {
  return ballot.contests.flatMap(({ candidates }) => {
    if (candidates.length === 0) return [refusal('contest.noCandidates', {})];
    return candidates.flatMap((name, i) => {
      if (candidates.indexOf(name) !== i) return [refusal('contest.candidateTwice', { name })];
      if (!isFullMember(meeting, name)) return [refusal('contest.candidateNotFull', { name })];
      return isAmong(meeting, ballot, name) ? [] : [refusal('contest.notElectedThere', { name })];
    });
  });
}

const isAmong = (meeting: Meeting, { among }: BallotForm, name: string): boolean =>
  among === undefined || electedIn(meeting, among.form, among.contest).includes(name);

export const standsOn = ({ contests }: BallotForm, name: string): boolean =>
  contests.some(({ candidates }) => candidates.some((candidate) => candidate === name));
