import { refusal } from '@/election/events/refusal';
import type { Question } from './question';

/** Nothing is recorded before a meeting is opened, nor once it has ended or gone on elsewhere. */
export const meetingGoesOn: Question = ({ opened, ending }) => {
  if (!opened) return [refusal('meeting.notOpened', {})];
  if (ending === null) return [];
  return [refusal(ending === 'handedOver' ? 'meeting.handedOver' : 'meeting.ended', {})];
};
