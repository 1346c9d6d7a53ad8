import { type Act, unless } from '@/election/commands/commandHandler';
import { relief } from '@/election/commands/officers/officerRelieved';
import type { Event } from '@/election/events/catalogue';
import type { MemberName } from '@/election/events/ids';
import { refusal } from '@/election/events/refusal';
import type { Meeting } from '@/election/state/meeting';

/** Relief from every office that a member leaves behind. */
export const reliefOf = (meeting: Meeting, name: MemberName): readonly Event[] =>
  meeting.serving
    .filter((officer) => officer.name === name)
    .map((officer) => relief(officer, 'left'));

/** Somebody has gone; an officer who leaves is relieved on the record. */
export const memberLeft: Act<'memberLeft'> = {
  decide: (meeting, { name, reason }) =>
    unless(
      meeting.here.has(name) ? [] : [refusal('signIn.notHere', { name })],
      { type: 'memberLeft', v: 1, name, reason },
      ...reliefOf(meeting, name),
    ),
  evolve: (meeting, { name }) => ({
    ...meeting,
    here: new Set([...meeting.here].filter((other) => other !== name)),
  }),
};
