import { rulesFor } from '@/election/tally/ballots/purpose';
import type { Rules } from '@/election/tally/rules';
import type { Meeting } from './meeting';

/** What the round at hand is held by: the adopted rules as the purpose of its form has them; `null` before a method is known. */
export const rulesInForce = ({ method, round }: Meeting): Rules | null =>
  method === null ? null : rulesFor(round.ballot?.purpose, method.rules);
