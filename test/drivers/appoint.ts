import type { Office } from '@/election/events/officers';
import { isCandidate } from '@/election/rules/officers/officers';
import { attendance, isExcluded, isFullMember } from '@/election/rules/roster/attendance';
import { handsNeeded } from '@/election/rules/roster/hands';
import { headCounted } from '@/election/rules/round/standing';
import type { Meeting, ServingOfficer } from '@/election/state/meeting';
import { type Action, does } from './actions';

/**
 * Who is free is proposed for the offices and passed, one deed at a time; where too few are here,
 * people come back. `null` where there is nobody who could serve.
 */
export function appointSomebody(meeting: Meeting, ...offices: readonly Office[]): Action | null {
  const { present } = attendance(meeting);
  const officers = whoIsFree(meeting, offices);
  if (officers.length < offices.length || present < handsNeeded(meeting, 'officers')) {
    const away = meeting.roster.find(({ name }) => mayCome(meeting, name));
    return away === undefined ? null : does({ type: 'memberArrived', name: away.name });
  }
  if (!isProposed(meeting, officers)) return does({ type: 'officersProposed', officers });
  return does({
    type: 'handsShown',
    matter: { kind: 'officers', officers },
    for: present,
    against: 0,
    abstain: 0,
  });
}

const mayCome = (meeting: Meeting, name: ServingOfficer['name']): boolean =>
  !meeting.here.has(name) && (headCounted(meeting) || !isExcluded(meeting, name));

function whoIsFree(meeting: Meeting, offices: readonly Office[]): ServingOfficer[] {
  const free = meeting.roster.filter(
    ({ name }) =>
      meeting.here.has(name) &&
      isFullMember(meeting, name) &&
      !isCandidate(meeting, name) &&
      !meeting.serving.some((officer) => officer.name === name),
  );
  return offices.flatMap((office, i) => free.slice(i, i + 1).map(({ name }) => ({ name, office })));
}

const isProposed = ({ proposed }: Meeting, officers: readonly ServingOfficer[]): boolean =>
  proposed.length === officers.length &&
  officers.every(
    ({ name, office }, i) => proposed[i]?.name === name && proposed[i].office === office,
  );
