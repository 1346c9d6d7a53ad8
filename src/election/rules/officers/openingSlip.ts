import { refusal } from '@/election/events/refusal';
import { type Question, requires } from '@/election/rules/question';
import type { Meeting } from '@/election/state/meeting';
import type { Deviation } from '@/election/state/round';

/** Whether one is to be drawn: none was yet, or a key was chosen since that it must have. */
export const isSlipDue = ({ openingSlip, slipOutdated }: Meeting): boolean =>
  openingSlip === null || slipOutdated;

/**
 * Before the box is opened, and again where another device has taken over, the codes of all keys stand on paper:
 * nobody can put other keys in their place unseen (domain §11.9). In practice nothing is signed in ink.
 */
export const slipStands: Question = requires(
  (meeting) => meeting.practice || !isSlipDue(meeting),
  refusal('step.slipFirst', {}),
);

/** Each time that another device went on with the meeting. */
export const takeOvers = ({ deviations }: Meeting): readonly Deviation[] =>
  deviations.filter(({ kind }) => kind === 'takenOver' || kind === 'takenOverWithoutHandOver');
