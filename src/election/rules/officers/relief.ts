import type { Event, EventOf, ReliefReason } from '@/election/events/catalogue';
import type { MemberName } from '@/election/events/ids';
import type { Meeting, ServingOfficer } from '@/election/state/meeting';

/** An officer stops serving: what follows on the record from whatever else happened. */
export const relief = (
  { name, office }: ServingOfficer,
  reason: ReliefReason,
): EventOf<'officerRelieved'> => ({ type: 'officerRelieved', v: 1, name, office, reason });

/** Relief from every office that a member leaves behind. */
export const reliefOf = (meeting: Meeting, name: MemberName): readonly Event[] =>
  meeting.serving
    .filter((officer) => officer.name === name)
    .map((officer) => relief(officer, 'left'));
