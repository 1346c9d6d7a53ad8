import type { Command } from '@/election/events/catalogue';
import type { MemberName } from '@/election/events/ids';
import type { SignedAct } from '@/election/events/meeting';
import { currentKey } from '@/election/rules/officers/officers';
import {
  keyWitnessNeed,
  signedAct,
  subjectOf,
  type WitnessNeed,
  witnessNeed,
} from '@/election/rules/officers/witnessNeed';
import { attendance } from '@/election/rules/roster/attendance';
import type { Meeting } from '@/election/state/meeting';

/** Everybody who must sign, and of those who may the one who is there, or else the first with a key. */
function whoever(
  meeting: Meeting,
  { all, oneOf }: WitnessNeed,
  there: readonly MemberName[],
): readonly MemberName[] {
  const keyed = oneOf.filter((name) => currentKey(meeting, name) !== null);
  const chosen = keyed.some((name) => there.includes(name)) ? [] : keyed.slice(0, 1);
  return [...new Set([...all, ...there, ...chosen])];
}

/** Whoever signs a command in this meeting, beside those who are there already. */
export const signersNow = (
  meeting: Meeting,
  command: Command,
  there: readonly MemberName[] = [],
): readonly MemberName[] => whoever(meeting, witnessNeed(meeting, command), there);

/** The same for a signing key that is to be made. */
export const signersOfKeyNow = (meeting: Meeting, name: MemberName): readonly MemberName[] =>
  whoever(meeting, keyWitnessNeed(meeting, name), []);

/** Everybody here agrees to an act about somebody that goes on without these signatures. */
export const agreedWithout = (
  meeting: Meeting,
  act: SignedAct,
  about: MemberName | null,
  ...of: readonly MemberName[]
): Command => ({
  type: 'handsShown',
  matter: { kind: 'withoutSignature', act, about, of: [...of] },
  for: attendance(meeting).present,
  against: 0,
  abstain: 0,
});

/** What the hall agrees to before a command that nobody is left to sign; `null` where somebody is. */
export function agreedFirst(meeting: Meeting, command: Command): Command | null {
  const act = signedAct(command);
  return act !== null && witnessNeed(meeting, command).byHands
    ? agreedWithout(meeting, act, subjectOf(command))
    : null;
}
