import type { Refusal } from '@/election/events/refusal';
import type { Said } from './shapes';
import type { Words } from './words';

export function sayRefusal({ refusals }: Pick<Words, 'refusals'>, refusal: Refusal): Said {
  // A refusal carries the figures of its own code; the type system cannot follow the pair.
  const say = refusals[refusal.code] as (figures: Refusal['figures']) => Said;
  return say(refusal.figures);
}
