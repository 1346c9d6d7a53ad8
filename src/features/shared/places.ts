import type { MeetingId } from '@/election/events/ids';
import type { Step } from '@/election/steps';

/** Addresses behind the `#`. Without a step a meeting opens at the step that is the hall's now. */
export const meetingPlace = (id: MeetingId): string => `#/meeting/${id}`;
export const stepPlace = (id: MeetingId, step: Step): string => `#/meeting/${id}/${step}`;
export const recordPlace = (id: MeetingId): string => `#/meeting/${id}/record`;
export const reportPlace = (id: MeetingId): string => `#/meeting/${id}/report`;
export const readinessPlace = (id: MeetingId): string => `#/meeting/${id}/readiness`;
/** In a window of its own. */
export const boardPlace = (id: MeetingId): string => `#/board/${id}`;
