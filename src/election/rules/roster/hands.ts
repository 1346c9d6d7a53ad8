import type { Matter } from '@/election/events/meeting';
import type { Meeting } from '@/election/state/meeting';
import { localOf } from '@/election/state/method';
import { fewestVotes } from '@/election/tally/threshold';
import { attendance, dueAndPresent } from './attendance';

/**
 * Of whom over half is needed: those due, before exclusions where it is about them (domain §3.3); where it is
 * about who signs, those who are in the hall at that moment (domain §11.7).
 */
export function handsBase(meeting: Meeting, matter: Matter['kind']): number {
  if (matter === 'exclusions') return attendance(meeting).dueBeforeExclusions;
  if (matter === 'presidingOfficer' || matter === 'withoutSignature')
    return attendance(meeting).present;
  const { due, present } = dueAndPresent(meeting);
  return matter !== 'fewerSeats' && localOf(meeting.method).handsBase === 'present' ? present : due;
}

/** The fewest votes for that pass: over half of the base; for fewer seats as the method says. */
export const handsNeeded = (meeting: Meeting, matter: Matter['kind']): number =>
  fewestVotes(
    matter === 'fewerSeats' ? localOf(meeting.method).fewerSeatsComparator : '>',
    handsBase(meeting, matter),
  );
