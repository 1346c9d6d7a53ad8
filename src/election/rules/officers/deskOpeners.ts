import type { MemberName } from '@/election/events/ids';
import { attendance } from '@/election/rules/roster/attendance';
import type { Meeting } from '@/election/state/meeting';
import { rehearses } from '@/election/state/rehearsal';
import { currentKey, presides } from './officers';

/**
 * Whose signing password opens the covered desk (domain §11.15): who presides and every officer who serves, where
 * they have chosen one on this device. Nobody where none is asked for: before anybody is here, who could agree to do
 * without; once the meeting has ended here; and in a rehearsal, whose one password stands on its pages.
 */
export function deskOpeners(meeting: Meeting): readonly MemberName[] {
  const asks = meeting.ending === null && rehearses(meeting) === null;
  if (!asks || attendance(meeting).present === 0) return [];
  const names = [...presides(meeting), ...meeting.serving.map(({ name }) => name)];
  return [...new Set(names)].filter((name) => currentKey(meeting, name) !== null);
}
