import { readFileSync } from 'node:fs';
import { evolve, propose } from '@/election/decide';
import type { Event } from '@/election/events/catalogue';
import type { Hash, MemberName } from '@/election/events/ids';
import type { Consent, Meeting } from '@/election/state/meeting';
import { allRounds, hasEnded } from '@/election/state/rounds';
import type { Kept } from './run';

/**
 * The table of `docs/signers.md` told once more, from the page and not from the code: who has to have signed what
 * stands on the record. Where a row has several signers its remark says which, and so does `signersIn` here.
 */
const rows = new Map(
  [...readFileSync('docs/signers.md', 'utf8').matchAll(/^\| `(\w+)` \|([^|]*)\|/gm)].map(
    ([, type = '', signers = '']) =>
      [type, [...signers.matchAll(/`(\w+)`/g)].map(([, name = '']) => name)] as const,
  ),
);

/** Each of `all`, and one of `oneOf` where it is not `null`. */
interface Asked {
  readonly all: readonly MemberName[];
  readonly oneOf: readonly MemberName[] | null;
}

const NOBODY: Asked = { all: [], oneOf: null };

/** Whatever is not signed as the table says of what has happened since; what follows of itself needs nobody. */
export function notSignedSince(from: Meeting, happened: readonly Kept[]): readonly string[] {
  const wrong: string[] = [];
  let meeting = from;
  let following = 0;
  for (const { event, ...stamp } of happened) {
    if (following > 0) following -= 1;
    else {
      const why = notSigned(meeting, event, stamp.witnesses);
      if (why !== null) wrong.push(`${stamp.seq}: ${why}`);
      following = howManyFollow(meeting, event);
    }
    meeting = evolve(meeting, event, stamp);
  }
  return wrong;
}

/** What comes of itself from an act is no act of its own. */
function howManyFollow(meeting: Meeting, event: Event): number {
  const head = { seq: 1, hash: '0'.repeat(64) as Hash };
  const proposed = propose(meeting, event, { head });
  return proposed.ok ? proposed.events.length - 1 : 0;
}

/** Why what has happened was not signed as the table says; `null` where it was. */
export function notSigned(
  before: Meeting,
  event: Event,
  witnesses: readonly MemberName[],
): string | null {
  const consent = consentTo(before, event);
  const { all: asked, oneOf } = askedIn(before, event);
  // Each new key signs the entry that brings it, besides.
  const all = event.type === 'signingKeyCreated' ? [...asked, event.name] : asked;
  const isThere = (name: MemberName) =>
    witnesses.includes(name) || consent?.of.includes(name) === true;
  const missing = all.filter((name) => !isThere(name));
  const nobody = oneOf !== null && !oneOf.some(isThere);
  if (missing.length === 0 && !(nobody && (consent === null || oneOf.length > 0)))
    return event.type === 'announced' ? notComplete(before) : null;
  return `${event.type} without ${[...missing, ...(nobody ? [`one of [${oneOf.join()}]`] : [])].join()}`;
}

/** A result is announced on a sheet that somebody signed, and of everybody else is said why they did not. */
function notComplete({ round, serving, relieved }: Meeting): string | null {
  const watches = ({ office }: { readonly office: string }) => /scrutineer/i.test(office);
  const sawVotes = relieved.filter(({ sawVotesIn }) =>
    sawVotesIn.some(({ form, number }) => form === round.form && number === round.number),
  );
  const sheet = round.sheets.at(-1);
  if (sheet === undefined || sheet.withdrawn !== null) return 'announced without a sheet';
  const told = [...sheet.signatures, ...sheet.wanting].map(({ name }) => name);
  const open = [...serving, ...sawVotes].filter(watches).filter(({ name }) => !told.includes(name));
  if (sheet.signatures.length > 0 && open.length === 0) return null;
  return `announced without ${open.map(({ name }) => name).join() || 'any signature'}`;
}

/** What the hall agreed to in the entry before; under a sheet that was signed little of it counts. */
function consentTo(before: Meeting, event: Event): Consent | null {
  const { consent } = before;
  if (consent === null || consent.act !== event.type) return null;
  if (consent.about !== ('name' in event ? event.name : null)) return null;
  return isSignedAnywhere(before) && !leavesSheet(before, event) ? null : consent;
}

const isSignedAnywhere = (meeting: Meeting): boolean =>
  allRounds(meeting).some(({ sheets, ...round }) => {
    const last = sheets.at(-1);
    const stands = last !== undefined && last.withdrawn === null;
    return !hasEnded({ sheets, ...round }) && stands && last.signatures.length > 0;
  });

/** The password of who presides, or how it ends (domain §11.7). */
function leavesSheet({ details }: Meeting, event: Event): boolean {
  const isPresiding = (name: MemberName) => name === details?.presidingOfficer;
  if (event.type === 'signingKeyCreated') return isPresiding(event.name);
  if (event.type === 'handsShown')
    return event.matter.kind === 'presidingOfficer' && isPresiding(event.matter.name);
  return ['takenOver', 'announced', 'roundNotHeld'].includes(event.type);
}

const hasOpenedBox = (meeting: Meeting): boolean =>
  allRounds(meeting).some(({ procedures }) => procedures.has('boxOpened'));

/** Which of the signers of a row it is. */
function signersIn(before: Meeting, event: Event): string {
  if (event.type === 'handsShown') return ofHands[event.matter.kind];
  if (event.type === 'takenOver') return event.to === event.from ? 'presidingOfficer' : 'nobody';
  if (event.type === 'operatorChanged') return howManyEnter(before) > 1 ? 'self' : 'nobody';
  if (event.type === 'signingKeyCreated') return signersOfKey(before, event.name);
  const [one, ...others] = rows.get(event.type) ?? [];
  if (one === undefined) throw new Error(`who signs ${event.type}?`);
  // An officer who goes once votes could be seen does not go unseen.
  const isOfficerGoing = before.serving.some(({ name }) => isAbout(event, name));
  return others.length > 0 && isOfficerGoing && hasOpenedBox(before)
    ? 'presidingOfficerAndAnotherScrutineer'
    : one;
}

const ofHands = {
  method: 'nobody',
  exclusions: 'nobody',
  withoutSignature: 'nobody',
  deskUncovered: 'nobody',
  officers: 'presidingOfficer',
  fewerSeats: 'presidingOfficer',
  presidingOfficer: 'chiefScrutineer',
} as const;

function howManyEnter({ serving, body }: Meeting): number {
  const entering = serving.filter(({ office }) => office === 'counter').length;
  return entering === 0 && body === 'committee' ? scrutineersOf(serving).length : entering;
}

function signersOfKey(before: Meeting, name: MemberName): string {
  const keys = before.signingKeys.filter((key) => key.name === name);
  const last = keys.at(-1);
  if (last?.standing === 'leftBehind') return 'self';
  if (last === undefined && !hasOpenedBox(before)) return 'self';
  if (name === before.details?.presidingOfficer) return 'chiefScrutineer';
  return last?.standing === 'current' ? 'presidingOfficerAndAnotherScrutineer' : 'presidingOfficer';
}

const scrutineersOf = (serving: Meeting['serving']): readonly MemberName[] =>
  serving
    .filter(({ office }) => office === 'chiefScrutineer' || office === 'scrutineer')
    .map(({ name }) => name);

function askedIn(before: Meeting, event: Event): Asked {
  const watching = scrutineersOf(before.serving);
  const chief = before.serving.find(({ office }) => office === 'chiefScrutineer')?.name;
  const head = before.details?.presidingOfficer;
  const presiding = head === undefined || before.signingKeys.length === 0 ? [] : [head];
  const signers = signersIn(before, event);
  switch (signers) {
    case 'nobody':
      return NOBODY;
    case 'presidingOfficer':
      return { all: presiding, oneOf: null };
    case 'presidingOfficerAndAnotherScrutineer': {
      const others = watching.filter((name) => !isAbout(event, name));
      const alone = before.body === 'committee' && others.length === 0;
      return { all: presiding, oneOf: alone ? null : others };
    }
    case 'presidingOfficerAndEveryScrutineer': {
      const signed = before.round.sheets.at(-1)?.signatures.map(({ name }) => name) ?? [];
      return { all: [...presiding, ...watching, ...signed], oneOf: null };
    }
    case 'chiefScrutineer':
      return chief === undefined ? { all: [], oneOf: watching } : { all: [chief], oneOf: null };
    case 'oneScrutineer':
      return { all: [], oneOf: watching };
    case 'everyScrutineer':
      return { all: watching, oneOf: watching.length === 0 ? [] : null };
    case 'self':
      return { all: 'operator' in event ? [event.operator] : selfOf(event), oneOf: null };
    default:
      throw new Error(`who is ${signers}?`);
  }
}

const selfOf = (event: Event): readonly MemberName[] => ('name' in event ? [event.name] : []);

/** Nobody is the other one who signs that they themselves leave, stand, or choose another password. */
function isAbout(event: Event, name: MemberName): boolean {
  if (event.type === 'formSet' || event.type === 'roundOpened') {
    const { contests } = event.type === 'formSet' ? event.form : event;
    return contests.some(({ candidates }) => candidates.includes(name));
  }
  return 'name' in event && event.name === name;
}
