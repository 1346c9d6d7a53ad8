import type { Refusal } from '@/election/events/refusal';
import type { Meeting } from '@/election/state/meeting';

/** What is asked of a meeting: why something may not be done, and nothing where it may. */
export type Question = (meeting: Meeting) => readonly Refusal[];

/** Asks all questions and gathers what they answer. */
export const all =
  (...questions: readonly Question[]): Question =>
  (meeting) =>
    questions.flatMap((question) => question(meeting));

/** Refuses, in these words, while something does not stand. */
export const requires =
  (stands: (meeting: Meeting) => boolean, otherwise: Refusal): Question =>
  (meeting) =>
    stands(meeting) ? [] : [otherwise];
