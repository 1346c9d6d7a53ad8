import type { MemberName } from '@/election/events/ids';
import { type Refusal, refusal } from '@/election/events/refusal';
import type { Member } from '@/election/events/roster';
import type { Exclusion, Meeting } from '@/election/state/meeting';
import { rulesInForce } from '@/election/state/method';
import { quorumHolds, quorumNeeded } from '@/election/tally/quorum';

/**
 * Of the Party, only full members vote, stand and count ([2020] art. 5). Representatives are on a
 * roster only where they recommend or evaluate: no election begins with one (`rosterFits`).
 */
export const mayVote = ({ standing }: Member): boolean =>
  standing === 'full' || standing === 'representative';

export const findMember = (meeting: Meeting, name: string): Member | undefined =>
  meeting.roster.find((member) => member.name === name);

/** On the roster with the right to be elected. */
export const isFullMember = (meeting: Meeting, name: string): boolean =>
  findMember(meeting, name)?.standing === 'full';

/** On the roster with the right to vote here. */
export function hasVote(meeting: Meeting, name: string): boolean {
  const member = findMember(meeting, name);
  return member !== undefined && mayVote(member);
}

const keepsOut = (exclusion: Exclusion): boolean =>
  exclusion.status === 'proposed' || exclusion.status === 'passed';

export const isExcluded = (meeting: Meeting, name: MemberName): boolean =>
  meeting.exclusions.some((exclusion) => exclusion.name === name && keepsOut(exclusion));

/** Attendance as it stands now, in members; `due` leaves out exclusions proposed or passed. */
export interface Attendance {
  readonly all: number;
  readonly withoutVote: number;
  readonly excluded: number;
  readonly dueBeforeExclusions: number;
  readonly due: number;
  readonly present: number;
  readonly withoutVotePresent: number;
}

export function attendance(meeting: Meeting): Attendance {
  const voters = meeting.roster.filter(mayVote);
  const excluded = voters.filter((member) => isExcluded(meeting, member.name)).length;
  const isHere = (member: Member) => meeting.here.has(member.name);
  return {
    all: meeting.roster.length,
    withoutVote: meeting.roster.length - voters.length,
    excluded,
    dueBeforeExclusions: voters.length,
    due: voters.length - excluded,
    // Who is excluded and comes after the second head-count is here and does not count.
    present: voters.filter((member) => isHere(member) && !isExcluded(meeting, member.name)).length,
    withoutVotePresent: meeting.roster.filter((member) => isHere(member) && !mayVote(member))
      .length,
  };
}

/** How the quorum stands for `present` of `due`, by the method adopted or proposed. */
export interface QuorumState {
  readonly due: number;
  readonly present: number;
  readonly needed: number;
  readonly missing: number;
  readonly holds: boolean;
}

/** `null` while no method is proposed. */
export function quorum(meeting: Meeting, due: number, present: number): QuorumState | null {
  const rule = rulesInForce(meeting)?.quorum;
  if (rule === undefined) return null;
  const needed = quorumNeeded(rule, due);
  return {
    due,
    present,
    needed,
    missing: Math.max(0, needed - present),
    holds: quorumHolds(rule, { due, present }),
  };
}

/** Due and present as the gates ask them: frozen at the second head-count, before that as they stand. */
export function dueAndPresent(meeting: Meeting): { due: number; present: number } {
  const { due, present } = meeting.round.figures;
  // The roster is walked only while a figure is not frozen: this is asked many times a paper.
  return {
    due: due ?? attendance(meeting).due,
    present: present ?? attendance(meeting).present,
  };
}

/** Gate 1 (domain §3.2): empty where the quorum holds. */
export function quorumGate(meeting: Meeting): readonly Refusal[] {
  const { due, present } = dueAndPresent(meeting);
  const state = quorum(meeting, due, present);
  if (state === null) return [refusal('method.missing', {})];
  if (state.holds) return [];
  const { needed, missing } = state;
  return [refusal('quorum.missing', { due, present, missing, needed })];
}
