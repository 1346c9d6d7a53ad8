import { type Act, unless } from '../act';
import { boxOpened } from '../gates';
import { refusal } from '../refusal';

/** Without quorum, or broken off before the box was opened: closed as not held, on the record. */
export const meetingNotHeld: Act<'meetingNotHeld'> = {
  decide: (meeting, { reason }) =>
    unless(boxOpened(meeting) ? [refusal('meeting.boxAlreadyOpened', {})] : [], {
      type: 'meetingNotHeld',
      v: 1,
      reason,
    }),
  evolve: (meeting) => ({ ...meeting, ending: 'notHeld' }),
};
