import { type Act, firstOf, unless } from '../act';
import { mayTakeKeys } from '../officers';
import { refusal } from '../refusal';

/** Which counter sits at the keys; the name stands in every paper entered from here on. */
export const keysTaken: Act<'keysTaken'> = {
  decide: (meeting, { counter }) =>
    unless(
      firstOf(
        () =>
          mayTakeKeys(meeting).includes(counter)
            ? []
            : [refusal('officer.notServing', { name: counter, office: 'counter' })],
        () => (meeting.atTheKeys === counter ? [refusal('step.alreadyRecorded', {})] : []),
      ),
      { type: 'keysTaken', v: 1, counter },
    ),
  evolve: (meeting, { counter }) => ({ ...meeting, atTheKeys: counter }),
};
