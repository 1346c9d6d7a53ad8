import type { Matter } from '@/election/events/meeting';
import type { Meeting } from '@/election/state/meeting';
import { localOf } from '@/election/state/method';
import { fewestVotes } from '@/election/tally/threshold';
import { attendance, dueAndPresent } from './attendance';

/** Asked of those who are in the hall at that moment: who presides, who signs, and the covered desk (domain §11.7, §11.15). */
export const isOfThoseHere = (matter: Matter['kind']): boolean =>
  matter === 'presidingOfficer' || matter === 'withoutSignature' || matter === 'deskUncovered';

/**
 * Of whom over half is needed: those due, before exclusions where it is about them (domain §3.3); of some
 * matters those who are in the hall at that moment.
 */
export function handsBase(meeting: Meeting, matter: Matter['kind']): number {
  if (matter === 'exclusions') return attendance(meeting).dueBeforeExclusions;
  if (isOfThoseHere(matter)) return attendance(meeting).present;
  const { due, present } = dueAndPresent(meeting);
  return matter !== 'fewerSeats' && localOf(meeting.method).handsBase === 'present' ? present : due;
}

/** The fewest votes for that pass: over half of the base; for fewer seats as the method says. */
export const handsNeeded = (meeting: Meeting, matter: Matter['kind']): number =>
  fewestVotes(
    matter === 'fewerSeats' ? localOf(meeting.method).fewerSeatsComparator : '>',
    handsBase(meeting, matter),
  );
