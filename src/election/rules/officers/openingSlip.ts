import { refusal } from '@/election/events/refusal';
import { type Question, requires } from '@/election/rules/question';

/**
 * Before the box is opened, and again where another device has taken over, the codes of all keys stand on paper:
 * nobody can put other keys in their place unseen (domain §11.9). In practice nothing is signed in ink.
 */
export const slipStands: Question = requires(
  ({ practice, openingSlip, slipOutdated }) => practice || (openingSlip !== null && !slipOutdated),
  refusal('step.slipFirst', {}),
);
