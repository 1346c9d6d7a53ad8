import type { Counting, Local, Method } from '@/election/events/meeting';
import { rulesFor } from '@/election/tally/ballots/purpose';
import type { Rules } from '@/election/tally/rules';
import type { Meeting } from './meeting';

/** What a meeting does that adopted nothing else (domain §3.3, §3.12 to §3.14). */
export const LOCAL_DEFAULTS: Local = {
  handsBase: 'due',
  fewerSeatsComparator: '>=',
  namesRead: 'votes',
  namesAnnounced: 'strokes',
};

export const localOf = (method: Method | null): Local => method?.local ?? LOCAL_DEFAULTS;

/** How a meeting counts that adopted nothing else: packets of ten, entered once, the board running. */
export const COUNTING_DEFAULTS: Counting = {
  packetSize: 10,
  secondCountEvery: 0,
  board: 'running',
};

export const countingOf = (method: Method | null): Counting =>
  method?.counting ?? COUNTING_DEFAULTS;

/** Whether the adopted method has any packet counted a second time, by somebody else. */
export const countsTwice = ({ method }: Pick<Meeting, 'method'>): boolean =>
  countingOf(method).secondCountEvery > 0;

/** What the round at hand is held by: the adopted rules as the purpose of its form has them; `null` before a method is known. */
export const rulesInForce = ({ method, round }: Pick<Meeting, 'method' | 'round'>): Rules | null =>
  method === null ? null : rulesFor(round.ballot?.purpose, method.rules);
