import { isRecorded } from '@/election/rules/round/procedures';
import type { Meeting } from '@/election/state/meeting';

/** Where the round at hand stands for the hall. */
export type Phase = 'before' | 'counting' | 'counted' | 'announced' | 'notHeld';

export function phaseOf(meeting: Meeting): Phase {
  const { round, ending } = meeting;
  if (round.announced) return 'announced';
  if (round.notHeld !== null || ending === 'notHeld') return 'notHeld';
  if (round.ballot === null || round.figures.returned === null) return 'before';
  if (round.countingClosed || round.voided) return 'counted';
  return isRecorded(meeting, 'papersMixed') ? 'counting' : 'before';
}
