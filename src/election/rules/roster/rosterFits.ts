import { type Refusal, refusal } from '@/election/events/refusal';
import type { Meeting } from '@/election/state/meeting';
import { mayVote } from './attendance';

/**
 * Representatives recommend and evaluate; they elect nobody ([2020] art. 5; domain §7.1). No round is
 * prepared, and none begins, with people on the roster who have no say in it.
 */
export function rosterFits({ roster, round }: Meeting): readonly Refusal[] {
  const purpose = round.ballot?.purpose;
  if (purpose?.kind === 'evaluation') return [];
  const by = purpose?.kind === 'recommendation' ? purpose.by : 'members';
  const voters = roster.filter(mayVote);
  const representatives = voters.filter(({ standing }) => standing === 'representative').length;
  if (by === 'members' && representatives > 0)
    return [refusal('roster.representatives', { representatives })];
  const members = voters.length - representatives;
  return by === 'representatives' && members > 0 ? [refusal('roster.membersToo', { members })] : [];
}
