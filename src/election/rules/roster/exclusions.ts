import { refusal } from '@/election/events/refusal';
import type { Question } from '@/election/rules/question';
import type { Exclusion, Meeting } from '@/election/state/meeting';

export const openExclusions = (meeting: Meeting): readonly Exclusion[] =>
  meeting.exclusions.filter((exclusion) => exclusion.status === 'proposed');

export const exclusionsVoted: Question = (meeting) => {
  const open = openExclusions(meeting).length;
  return open === 0 ? [] : [refusal('hands.exclusionsFirst', { open })];
};
