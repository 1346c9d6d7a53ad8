import type { Payload, PayloadOf } from '@/election/events/catalogue';
import type { MemberName } from '@/election/events/ids';
import type { ReliefReason } from '@/election/events/officers';
import type { Meeting, ServingOfficer } from '@/election/state/meeting';

/** An officer stops serving: what follows on the record from whatever else happened. */
export const relief = (
  { name, office }: ServingOfficer,
  reason: ReliefReason,
): PayloadOf<'officerRelieved'> => ({ type: 'officerRelieved', name, office, reason });

/** Relief from every office that a member leaves behind. */
export const reliefOf = (meeting: Meeting, name: MemberName): readonly Payload[] =>
  meeting.serving
    .filter((officer) => officer.name === name)
    .map((officer) => relief(officer, 'left'));
