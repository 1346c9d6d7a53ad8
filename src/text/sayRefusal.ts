import type { Refusal, RefusalCode, RefusalFigures } from '@/election/events/refusal';
import type { Words } from './words';

/** A refusal in the words of the hall: what does not go, why, and what to do now. */
export interface Said {
  readonly what: string;
  readonly why: string;
  readonly now: string;
}

/** A code without its words fails the build. */
export type RefusalWords = {
  readonly [C in RefusalCode]: (figures: RefusalFigures[C]) => Said;
};

export function sayRefusal({ refusals }: Pick<Words, 'refusals'>, refusal: Refusal): Said {
  // A refusal carries the figures of its own code; the type system cannot follow the pair.
  const say = refusals[refusal.code] as (figures: Refusal['figures']) => Said;
  return say(refusal.figures);
}
