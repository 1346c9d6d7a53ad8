import { rulesFor } from './ballots/purpose';
import type { Meeting } from './meeting';
import type { Rules } from './rules';

/** What the round at hand is held by: the adopted rules as the purpose of its form has them; `null` before a method is known. */
export const rulesInForce = ({ method, round }: Meeting): Rules | null =>
  method === null ? null : rulesFor(round.ballot?.purpose, method.rules);
