import type { Fault } from '@/journal/fault';
import { sayRefusal } from './sayRefusal';
import type { Said } from './shapes';
import type { Words } from './words';

/** What does not hold in a meeting file, at which entry, and what to do; a broken rule says which. */
export function sayFault(words: Pick<Words, 'faults' | 'refusals'>, fault: Fault): Said {
  // A fault carries the figures of its own code; the type system cannot follow the pair.
  const say = words.faults[fault.code] as (figures: Fault['figures']) => Said;
  const said = say(fault.figures);
  if (fault.code !== 'rule.refused') return said;
  const rules = fault.figures.refusals.map((refusal) => sayRefusal(words, refusal).what);
  return { ...said, why: [said.why, ...rules].join(' ') };
}
