import { type Act, firstOf, unless } from '../act';
import { refusal } from '../refusal';
import { relief } from './officerRelieved';

/** Somebody has gone; an officer who leaves is relieved on the record. */
export const memberLeft: Act<'memberLeft'> = {
  decide: (meeting, { name, reason }) =>
    unless(
      firstOf(() => (meeting.here.has(name) ? [] : [refusal('signIn.notHere', { name })])),
      { type: 'memberLeft', v: 1, name, reason },
      ...meeting.serving
        .filter((officer) => officer.name === name)
        .map((officer) => relief(officer, 'left')),
    ),
  evolve: (meeting, { name }) => ({
    ...meeting,
    here: new Set([...meeting.here].filter((other) => other !== name)),
  }),
};
