import type { Command } from '@/election/events/catalogue';
import type { MemberName, SlipBits } from '@/election/events/ids';
import type { Procedure, SignedAct } from '@/election/events/meeting';
import { currentKey } from '@/election/rules/officers/officers';
import { slipStands } from '@/election/rules/officers/openingSlip';
import {
  keyWitnessNeed,
  signedAct,
  subjectOf,
  type WitnessNeed,
  witnessNeed,
} from '@/election/rules/officers/witnessNeed';
import { attendance } from '@/election/rules/roster/attendance';
import type { Meeting } from '@/election/state/meeting';

const isRecordOf = (command: Command, procedure: Procedure): boolean =>
  command.type === 'procedureRecorded' && command.procedure === procedure;

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

/** An opening slip of a test. */
export const SLIP: Command = {
  type: 'openingSlipDrawn',
  bits: '5'.repeat(32) as SlipBits,
  app: { version: '0.1.0', page: null },
};

/**
 * What comes before a command: the slip before the box is opened, and what the hall agrees to where nobody is left
 * to sign. `null` where nothing does.
 */
export function neededFirst(meeting: Meeting, command: Command): Command | null {
  const isNeeded =
    command.type === 'sheetDrawn' ||
    command.type === 'sheetSigned' ||
    isRecordOf(command, 'boxOpened');
  if (isNeeded && slipStands(meeting).length > 0) return SLIP;
  const act = signedAct(command);
  return act !== null && witnessNeed(meeting, command).byHands
    ? agreedWithout(meeting, act, subjectOf(command))
    : null;
}
