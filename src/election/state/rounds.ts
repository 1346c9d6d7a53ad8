import type { FormId } from '@/election/events/ids';
import type { Meeting } from './meeting';
import type { Round, RoundName } from './round';

/** Every round of the meeting, form by form, in the order in which they were opened. */
export const allRounds = ({ round, otherRounds }: Meeting): readonly Round[] =>
  [...otherRounds, round].sort(
    (a, b) => formNumber(a.form) - formNumber(b.form) || a.number - b.number,
  );

/** F2 stands before F10. */
const formNumber = (form: FormId): number => Number(form.slice(1));

export const roundsOf = (meeting: Meeting, form: FormId): readonly Round[] =>
  allRounds(meeting).filter((round) => round.form === form);

/** The forms of the meeting in order; the first is there before anything is prepared. */
export const formIds = (meeting: Meeting): readonly FormId[] => [
  ...new Set(allRounds(meeting).map(({ form }) => form)),
];

export const sameRound = (one: RoundName, other: RoundName): boolean =>
  one.form === other.form && one.number === other.number;

export const hasEnded = ({ announced, notHeld }: Round): boolean => announced || notHeld !== null;

export const isHeadCounted = ({ figures }: Round): boolean => figures.present !== null;

/** The round of a form that has not ended; there is never more than one. */
export const openRound = (meeting: Meeting, form: FormId): Round | null =>
  roundsOf(meeting, form).find((round) => !hasEnded(round)) ?? null;

/** Rounds beside the one at hand that are still to be held or carried to their end. */
export const waitingRounds = ({ otherRounds }: Meeting): readonly Round[] =>
  otherRounds.filter((round) => !hasEnded(round));

/** Head-counted and not ended: its figures and what they rest on stand still. */
export const isUnderWay = (round: Round): boolean => isHeadCounted(round) && !hasEnded(round);

/** Its ballot stands still: people counted on it, or it was broken off. */
export const hasBegun = (round: Round): boolean => isHeadCounted(round) || hasEnded(round);

export const roundOpenedBox = ({ procedures: pressed }: Round): boolean => pressed.has('boxOpened');

/** The meeting with this round at hand; the one that was goes to the others. */
export const turnedTo = (meeting: Meeting, round: Round): Meeting => ({
  ...meeting,
  round,
  otherRounds: [...meeting.otherRounds, meeting.round].filter((other) => !sameRound(other, round)),
});
