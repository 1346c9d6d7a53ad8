import { type Act, unless } from '../act';
import { currentKey } from '../officers';
import { refusal } from '../refusal';

/** A wrong PIN is counted, so that guessing shows on the record. */
export const pinRefused: Act<'pinRefused'> = {
  decide: (meeting, { name }) =>
    unless(currentKey(meeting, name) === null ? [refusal('key.missing', { name })] : [], {
      ...{ type: 'pinRefused', v: 1, name },
    }),
  evolve: (meeting, { name }) => ({
    ...meeting,
    wrongPins: new Map([...meeting.wrongPins, [name, (meeting.wrongPins.get(name) ?? 0) + 1]]),
  }),
};
