import { type Act, unless } from '../act';
import { quorumGate } from '../attendance';
import { boxOpened } from '../gates';
import { refusal } from '../refusal';

/**
 * Broken off before the box was opened, or without quorum, also where it shows only after that by a
 * figure put right: closed as not held, on the record.
 */
export const meetingNotHeld: Act<'meetingNotHeld'> = {
  decide: (meeting, { reason }) =>
    unless(
      boxOpened(meeting) && quorumGate(meeting).length === 0
        ? [refusal('meeting.boxAlreadyOpened', {})]
        : [],
      { type: 'meetingNotHeld', v: 1, reason },
    ),
  evolve: (meeting) => ({ ...meeting, ending: 'notHeld' }),
};
