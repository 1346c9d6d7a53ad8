import type { Command } from '@/election/events/catalogue';
import type { MemberName } from '@/election/events/ids';
import { SIGNED_ACTS, type SignedAct } from '@/election/events/meeting';
import { type Refusal, refusal } from '@/election/events/refusal';
import type { Consent, Meeting } from '@/election/state/meeting';
import { isSheetSigned, standingSheet } from '@/election/state/sheets';
import { chiefScrutineer, currentKey, presides, presidingOfficer, scrutineers } from './officers';
import { type Signers, signersOf, signersOfKey } from './signers';

/** Whose PINs a command needs in this meeting. */
export interface WitnessNeed {
  /** Each of these. */
  readonly all: readonly MemberName[];
  /** And one of these; empty where nobody besides is asked. */
  readonly oneOf: readonly MemberName[];
  /** A signer is asked for who does not exist any more: the people in the hall agree first. */
  readonly byHands: boolean;
}

export const NO_WITNESS: WitnessNeed = { all: [], oneOf: [], byHands: false };

const everyOne = (all: readonly MemberName[]): WitnessNeed => ({ ...NO_WITNESS, all });
/** Where nobody is left to choose from, the hall is asked. */
const anyOne = (oneOf: readonly MemberName[]): WitnessNeed => ({
  all: [],
  oneOf,
  byHands: oneOf.length === 0,
});

/** Whose signatures a command lacks that the hall has agreed to; `null` where none is lacking. */
export function lackingByConsent(meeting: Meeting, command: Command): readonly MemberName[] | null {
  const consent = consentTo(meeting, command);
  if (consent === null) return null;
  const { all, oneOf, byHands } = needOfOthers(meeting, command);
  const isLeftOut = (name: MemberName) => consent.of.includes(name);
  const lacking = [...all.filter(isLeftOut), ...(oneOf.every(isLeftOut) ? oneOf : [])];
  return byHands || lacking.length > 0 ? lacking : null;
}

/** Whose PINs this command needs, for the screen to ask for before it submits. */
export function witnessNeed(meeting: Meeting, command: Command): WitnessNeed {
  const need = lessConsent(needOfOthers(meeting, command), consentTo(meeting, command));
  // Whoever makes the entry shows that they have the private key. The hall cannot spare anybody that.
  return command.type === 'signingKeyCreated'
    ? { ...need, all: [...need.all, command.name] }
    : need;
}

/** Who else gives a PIN for a signing key of this person, before it is made: its own was just chosen. */
export const keyWitnessNeed = (meeting: Meeting, name: MemberName): WitnessNeed =>
  lessConsent(needOfOthersForKey(meeting, name), consentToKey(meeting, name));

/** Who signs, but for a new key its own signature. */
const needOfOthers = (meeting: Meeting, command: Command): WitnessNeed =>
  command.type === 'signingKeyCreated'
    ? needOfOthersForKey(meeting, command.name)
    : needOf(meeting, signersFor(meeting, command), aboutOf(command));

function needOfOthersForKey(meeting: Meeting, name: MemberName): WitnessNeed {
  const signers = signersOfKey(meeting, name);
  return signers === 'self' ? NO_WITNESS : needOf(meeting, signers, [name]);
}

/** The need without those signatures that the hall has agreed to do without. */
function lessConsent(need: WitnessNeed, consent: Consent | null): WitnessNeed {
  if (consent === null) return need;
  const remaining = (names: readonly MemberName[]) =>
    names.filter((name) => !consent.of.includes(name));
  return { all: remaining(need.all), oneOf: remaining(need.oneOf), byHands: false };
}

/** The agreement of the hall in the entry before, where it covers this command. */
const consentTo = (meeting: Meeting, command: Command): Consent | null =>
  consentFor(meeting, signedAct(command), subjectOf(command), whomItIsAbout(command));

/** The same for a signing key of this person. */
const consentToKey = (meeting: Meeting, name: MemberName): Consent | null =>
  consentFor(meeting, 'signingKeyCreated', name, name);

function consentFor(
  meeting: Meeting,
  act: SignedAct | null,
  about: MemberName | null,
  whom: MemberName | null,
): Consent | null {
  const { consent } = meeting;
  if (consent === null || consent.act !== act || consent.about !== about) return null;
  return hallMayAgree(meeting, consent.act, whom) ? consent : null;
}

/** Who is to preside, or whom the command names. */
const whomItIsAbout = (command: Command): MemberName | null =>
  command.type === 'handsShown' && command.matter.kind === 'presidingOfficer'
    ? command.matter.name
    : subjectOf(command);

/** What changes nothing that was signed, and gives nobody a password or an office. */
const ACTS_THAT_CHANGE_NO_SHEET: readonly SignedAct[] = ['takenOver', 'announced', 'roundNotHeld'];

/**
 * Whether the hall can agree that an act goes on without a signature. Under a sheet that somebody signed it can only
 * that who presides has a new password, that the meeting is taken back, and how it ends where nobody is left who could
 * sign that (domain §11.7). `whom` is who is to preside or has the key; `null` while that is not said.
 */
export function hallMayAgree(meeting: Meeting, act: SignedAct, whom: MemberName | null): boolean {
  if (ACTS_THAT_CHANGE_NO_SHEET.includes(act) || !isSheetSigned(meeting)) return true;
  const isAboutKeys = act === 'handsShown' || act === 'signingKeyCreated';
  return isAboutKeys && (whom === null || whom === presidingOfficer(meeting));
}

/** Who signs a command, by the row of its type. TypeScript cannot see that the two belong together: hence the cast. */
const signersFor = (meeting: Meeting, command: Command): Signers =>
  signersOf[command.type].of(meeting, command as never);

/**
 * As which act the hall can agree to this command without a signature; `null` where it cannot. Of shows of hands
 * that is the one about who presides alone: for the others somebody presides.
 */
export function signedAct(command: Command): SignedAct | null {
  if (command.type === 'handsShown' && command.matter.kind !== 'presidingOfficer') return null;
  return SIGNED_ACTS.find((act) => act === command.type) ?? null;
}

/** The one person whom a command names, if it does. */
export const subjectOf = (command: Command): MemberName | null =>
  'name' in command ? command.name : null;

/** Whom an act is about: nobody is asked as another to sign their own leaving, candidacy or new password. */
function aboutOf(command: Command): readonly MemberName[] {
  if (command.type === 'operatorChanged') return [command.operator];
  if (command.type === 'formSet')
    return command.form.contests.flatMap(({ candidates }) => candidates);
  if (command.type === 'roundOpened')
    return command.contests.flatMap(({ candidates }) => candidates);
  const subject = subjectOf(command);
  return subject === null ? [] : [subject];
}

function needOf(meeting: Meeting, signers: Signers, about: readonly MemberName[]): WitnessNeed {
  const serving = scrutineers(meeting);
  const presiding = presidingOfficerSigns(meeting);
  switch (signers) {
    case 'nobody':
      return NO_WITNESS;
    case 'presidingOfficer':
      return everyOne(presiding);
    case 'presidingOfficerAndAnotherScrutineer': {
      const others = serving.filter((name) => !about.includes(name));
      // A committee has one scrutineer: who presides answers alone.
      const alone = others.length === 0 && meeting.body === 'committee';
      return { ...(alone ? NO_WITNESS : anyOne(others)), all: presiding };
    }
    case 'presidingOfficerAndEveryScrutineer':
      return everyOne([...new Set([...presiding, ...serving, ...signedBy(meeting)])]);
    case 'chiefScrutineer': {
      const chief = chiefScrutineer(meeting);
      return chief === null ? anyOne(serving) : everyOne([chief]);
    }
    case 'oneScrutineer':
      return anyOne(serving);
    case 'everyScrutineer':
      return serving.length === 0 ? anyOne([]) : everyOne(serving);
    case 'self':
      return everyOne(about);
  }
}

/** Whoever has signed the sheet that stands: what they signed is not taken back without them. */
const signedBy = ({ round }: Meeting): readonly MemberName[] =>
  standingSheet(round)?.signatures.map(({ name }) => name) ?? [];

/** Before the first signing password is chosen nobody signs anything. */
const presidingOfficerSigns = (meeting: Meeting): readonly MemberName[] =>
  meeting.signingKeys.length === 0 ? [] : presides(meeting);

/** Whether it brings the key with which this person signs it. */
const bringsKeyOf = (event: Command, name: MemberName): boolean =>
  event.type === 'signingKeyCreated' && event.name === name;

/** Whether everybody has signed whose signature is needed; empty where nothing is missing. */
export function witnessRefusals(
  meeting: Meeting,
  command: Command,
  witnesses: readonly MemberName[],
): readonly Refusal[] {
  const { all, oneOf, byHands } = witnessNeed(meeting, command);
  if (byHands) return [refusal('witness.handsFirst', {})];
  const hasKey = (name: MemberName) =>
    currentKey(meeting, name) !== null || bringsKeyOf(command, name);
  const keyless = all.filter((name) => !hasKey(name));
  if (keyless.length > 0) return keyless.map((name) => refusal('key.missing', { name }));
  const able = oneOf.filter(hasKey);
  const [first] = oneOf;
  if (first !== undefined && able.length === 0) return [refusal('key.missing', { name: first })];
  const given = (name: MemberName) => witnesses.includes(name);
  if (!all.every(given)) return [refusal('witness.missing', { names: all, all: true })];
  return oneOf.length === 0 || able.some(given)
    ? []
    : [refusal('witness.missing', { names: able, all: false })];
}
