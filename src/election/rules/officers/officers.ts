import type { BallotForm } from '@/election/events/ballot';
import type { MemberName } from '@/election/events/ids';
import type { Body } from '@/election/events/meeting';
import type { Office } from '@/election/events/officers';
import { type Refusal, refusal } from '@/election/events/refusal';
import { findMember, hasVote } from '@/election/rules/roster/attendance';
import type { Meeting, ServingOfficer, SigningKey } from '@/election/state/meeting';
import { countsTwice } from '@/election/state/method';
import type { Round } from '@/election/state/round';
import { allRounds, hasEnded, sameRound } from '@/election/state/rounds';

export const isScrutineerOffice = (office: Office): boolean =>
  office === 'scrutineer' || office === 'chiefScrutineer';

const namesOf = (officers: readonly ServingOfficer[], wanted: (office: Office) => boolean) =>
  officers.filter((officer) => wanted(officer.office)).map((officer) => officer.name);

/** The chief first, then in the order of appointment. */
export function scrutineers(meeting: Meeting): readonly MemberName[] {
  return [
    ...namesOf(meeting.serving, (office) => office === 'chiefScrutineer'),
    ...namesOf(meeting.serving, (office) => office === 'scrutineer'),
  ];
}

export const chiefScrutineer = (meeting: Meeting): MemberName | null =>
  namesOf(meeting.serving, (office) => office === 'chiefScrutineer')[0] ?? null;

export const presidingOfficer = ({ details }: Meeting): MemberName | null =>
  details?.presidingOfficer ?? null;

/** The same as a list: of nobody, while the particulars do not say. */
export function presides(meeting: Meeting): readonly MemberName[] {
  const name = presidingOfficer(meeting);
  return name === null ? [] : [name];
}

export const counters = (meeting: Meeting): readonly MemberName[] =>
  namesOf(meeting.serving, (office) => office === 'counter');

/** Who may enter papers: the counters; in a committee that has none, the scrutineers. */
export function mayOperate(meeting: Meeting): readonly MemberName[] {
  const appointed = counters(meeting);
  return appointed.length === 0 && meeting.body === 'committee' ? scrutineers(meeting) : appointed;
}

export const tellers = (meeting: Meeting): readonly MemberName[] =>
  namesOf(meeting.serving, (office) => office === 'teller');

/** Who signs: scrutineers serving, and those relieved when votes could already be seen. */
export function expectedSigners(meeting: Meeting): readonly MemberName[] {
  const gone = meeting.relieved.filter(
    ({ office, sawVotesIn }) =>
      isScrutineerOffice(office) && sawVotesIn.some((round) => sameRound(round, meeting.round)),
  );
  return [...new Set([...scrutineers(meeting), ...gone.map((officer) => officer.name)])];
}

/** The key that this person chose last, whether or not it still signs. */
export const lastKey = ({ signingKeys }: Meeting, name: MemberName): SigningKey | null =>
  signingKeys.filter((key) => key.name === name).at(-1) ?? null;

/** The key that this person signs with on this device. */
export function currentKey(meeting: Meeting, name: MemberName): SigningKey | null {
  const last = lastKey(meeting, name);
  return last?.standing === 'current' ? last : null;
}

/** The keys of the meeting, with none of this person left that signs. */
export const replacedKeys = ({ signingKeys }: Meeting, name: MemberName): Meeting['signingKeys'] =>
  signingKeys.map((key) =>
    key.name === name && key.standing === 'current' ? { ...key, standing: 'replaced' } : key,
  );

export const standsOn = ({ contests }: BallotForm, name: MemberName): boolean =>
  contests.some(({ candidates }) => candidates.includes(name));

const standsIn = ({ ballot }: Round, name: MemberName): boolean =>
  ballot !== null && standsOn(ballot, name);

/** Stands in a round that has not ended: no officer ([2020] art. 22). */
export const isCandidate = (meeting: Meeting, name: MemberName): boolean =>
  allRounds(meeting).some((round) => !hasEnded(round) && standsIn(round, name));

/** Stands, or stood in an earlier round. */
export const hasStood = (meeting: Meeting, name: MemberName): boolean =>
  allRounds(meeting).some((round) => standsIn(round, name));

/**
 * Why these people may not hold these offices beside those who serve ([2020] art. 22; domain §3.4).
 * Empty where they may.
 */
export function officerRefusals(
  meeting: Meeting,
  proposed: readonly ServingOfficer[],
): readonly Refusal[] {
  const refusals: Refusal[] = [];
  const seen = new Set(meeting.serving.map(({ name, office }) => `${office} ${name}`));
  const withServing = [...staying(meeting, proposed), ...proposed];
  for (const { name, office } of proposed) {
    if (seen.has(`${office} ${name}`)) refusals.push(refusal('officer.twice', { name }));
    seen.add(`${office} ${name}`);
    if (findMember(meeting, name) === undefined) refusals.push(refusal('roster.unknown', { name }));
    else if (isCandidate(meeting, name)) refusals.push(refusal('officer.isCandidate', { name }));
    else if (isScrutineerOffice(office) && !hasVote(meeting, name))
      refusals.push(refusal('officer.noVote', { name }));
    if (office !== 'teller' && name === presidingOfficer(meeting))
      refusals.push(refusal('officer.presides', { name }));
    if (holdsBothSides(withServing, name)) refusals.push(refusal('officer.twoOffices', { name }));
  }
  const chiefs = namesOf(withServing, (office) => office === 'chiefScrutineer').length;
  if (chiefs > 1) refusals.push(refusal('officer.oneChief', { chiefs }));
  return refusals;
}

/** A scrutineer proposed as chief leaves the plain office for it. */
export function staying(
  meeting: Meeting,
  proposed: readonly ServingOfficer[],
): readonly ServingOfficer[] {
  const chief = proposed.find((officer) => officer.office === 'chiefScrutineer')?.name;
  return meeting.serving.filter(
    (officer) => !(officer.office === 'scrutineer' && officer.name === chief),
  );
}

/** Nobody is scrutineer and counter or teller at once, nor chief and scrutineer. */
function holdsBothSides(officers: readonly ServingOfficer[], name: MemberName): boolean {
  const held = new Set(
    officers.filter((officer) => officer.name === name).map((officer) => officer.office),
  );
  const scrutineerOffices = [...held].filter(isScrutineerOffice).length;
  return scrutineerOffices > 1 || (scrutineerOffices === 1 && held.size > 1);
}

/** Who entered a packet first cannot be the one who enters it second. */
const TWO = 2;

/** Who presides announces what the others counted, and is none of them. */
export const mayPreside = (meeting: Meeting, name: MemberName): readonly Refusal[] =>
  meeting.serving.some((officer) => officer.name === name && officer.office !== 'teller')
    ? [refusal('officer.presides', { name })]
    : [];

/** How many each body has at least; a committee of three to seven has one scrutineer (domain §3.4). */
const FEWEST: Readonly<Record<Body, { readonly scrutineer: number; readonly counter: number }>> = {
  members: { scrutineer: 2, counter: 1 },
  committee: { scrutineer: 1, counter: 0 },
};

export const fewestScrutineers = (body: Body): number => FEWEST[body].scrutineer;

/** A members' meeting has at least two scrutineers, one of them chief, and one counter (domain §3.4). */
export function officesFull(
  { body, method }: Pick<Meeting, 'body' | 'method'>,
  officers: readonly ServingOfficer[],
): readonly Refusal[] {
  const fewest = FEWEST[body];
  const twice = countsTwice({ method });
  const refusals: Refusal[] = [];
  const scrutineerCount = namesOf(officers, isScrutineerOffice).length;
  const counterCount = namesOf(officers, (office) => office === 'counter').length;
  if (namesOf(officers, (office) => office === 'chiefScrutineer').length === 0)
    refusals.push(refusal('officers.noChief', {}));
  if (scrutineerCount < fewest.scrutineer)
    refusals.push(
      refusal('officers.missing', {
        office: 'scrutineer',
        needed: fewest.scrutineer,
        serving: scrutineerCount,
      }),
    );
  const byScrutineers = counterCount === 0 && body === 'committee';
  const entering = byScrutineers ? scrutineerCount : counterCount;
  if (twice && entering < TWO) refusals.push(refusal('officers.twoToEnter', { serving: entering }));
  else if (counterCount < fewest.counter)
    refusals.push(
      refusal('officers.missing', {
        office: 'counter',
        needed: fewest.counter,
        serving: counterCount,
      }),
    );
  return refusals;
}

/** At least one scrutineer serves, and one of them is chief. */
export function scrutineersStand(meeting: Meeting): readonly Refusal[] {
  if (scrutineers(meeting).length === 0) return [refusal('officers.noScrutineer', {})];
  return chiefScrutineer(meeting) === null ? [refusal('officers.noChief', {})] : [];
}

/** After the box is opened the count goes on with one scrutineer, who is chief, and one counter. */
export function officesEnoughToCount(meeting: Meeting): readonly Refusal[] {
  return mayOperate(meeting).length === 0
    ? [...scrutineersStand(meeting), refusal('officers.noCounter', {})]
    : scrutineersStand(meeting);
}

/** Who needs a key: who presides, the scrutineers, and those who enter papers. */
export function needSigningKeys(meeting: Meeting): readonly MemberName[] {
  return [...new Set([...presides(meeting), ...scrutineers(meeting), ...mayOperate(meeting)])];
}

/** Everybody who needs one has a PIN and key of this device. */
export const keysComplete = (meeting: Meeting): readonly Refusal[] =>
  keysMissing(meeting, needSigningKeys(meeting));

/** Who of these has no key that signs. */
export const keysMissing = (meeting: Meeting, names: readonly MemberName[]): readonly Refusal[] =>
  names
    .filter((name) => currentKey(meeting, name) === null)
    .map((name) => refusal('key.missing', { name }));
