import type { Counting, Method } from '@/election/events/meeting';
import type { Meeting } from './meeting';

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
