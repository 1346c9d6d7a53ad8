import type { ContestId } from '@/election/events/ids';
import { mayBeElected } from '@/election/rules/ballot/eligibility';
import { isFullMember } from '@/election/rules/roster/attendance';
import { nameKey } from '@/election/rules/roster/nameKey';
import { electedIn } from '@/election/state/contests';
import type { Meeting } from '@/election/state/meeting';
import { bearing } from './resolveName';

/** Why a name written in counts for nobody in this contest. */
export type WhyNot = 'notFull' | 'elected' | 'notAmong' | 'namesakes';

/** `null` where the name counts. */
export function whyNot(meeting: Meeting, name: string, contest: ContestId): WhyNot | null {
  if (mayBeElected(meeting, name, contest)) return null;
  const people = meeting.roster.map((member) => member.name);
  if (bearing(people, nameKey(name)).length > 1) return 'namesakes';
  if (!isFullMember(meeting, name)) return 'notFull';
  return electedIn(meeting, meeting.round.form, contest).includes(name) ? 'elected' : 'notAmong';
}
