import type { MeetingId } from '@/election/events/ids';
import type { Meeting } from './meeting';

/** Everybody's PIN in a rehearsal, and said on its screens. */
export const REHEARSAL_PIN = '000000';

/**
 * Whose papers this meeting rehearses; `null` where it is no rehearsal. A committee's meeting comes
 * out of another as well, and may be practice: what it is for stands in its first entry.
 */
export const rehearses = ({
  practice,
  from,
}: Pick<Meeting, 'practice' | 'from'>): MeetingId | null =>
  practice && from?.rehearsal === true ? from.meeting : null;
