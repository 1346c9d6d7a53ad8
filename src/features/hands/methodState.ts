import { adoptable, type Difference, differences, methodFacts } from '@/documents/methodText';
import { noRoundHeld } from '@/election/rules/round/standing';
import type { Meeting } from '@/election/state/meeting';

/** How the text of the election method stands in a meeting. */
export interface MethodState {
  /** What is read out and printed: the text adopted, or the one that is put to the meeting. */
  readonly text: string;
  /** When the text shown was adopted; `null` while it is a draft. */
  readonly adoptedAt: string | null;
  /** Where the text adopted is not what the settings say now. */
  readonly differs: readonly Difference[];
  /** Adopted before texts were kept. */
  readonly withoutText: boolean;
  /** May be put to the meeting: nothing is counted by the method yet. */
  readonly open: boolean;
}

/** `null` where there is no text: something is not prepared, or nobody is elected here. */
export function methodState(meeting: Meeting): MethodState | null {
  const facts = methodFacts(meeting);
  if (facts === null) return null;
  const { methodAdopted, methodText } = meeting;
  const now = adoptable(facts);
  const held = noRoundHeld(meeting).length > 0;
  const differs = methodText === null ? [] : differences(methodText, now);
  const stands = methodText !== null && (differs.length === 0 || held);
  return {
    text: stands ? methodText : now,
    adoptedAt: stands ? lastPassed(meeting) : null,
    differs,
    withoutText: methodAdopted && methodText === null,
    open: !stands && !held,
  };
}

const lastPassed = ({ hands }: Meeting): string | null =>
  hands.filter(({ matter, passed }) => matter === 'method' && passed).at(-1)?.stamp.at ?? null;
