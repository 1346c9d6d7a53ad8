import { secondsFor } from '@/election/rules/count/secondCount';
import type { Meeting } from '@/election/state/meeting';

/**
 * While a packet is counted again, or whoever sits at the keys comes to count one, no sum of votes
 * stands on the desk: in a small meeting it would tell what the first entry says.
 */
export const sumsHidden = (meeting: Meeting): boolean =>
  meeting.round.packets.some(({ second }) => second?.closed === false) ||
  (meeting.operator !== null && secondsFor(meeting, meeting.operator).length > 0);
