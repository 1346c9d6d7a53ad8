import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import type { CommandOf, EventOf } from '@/election/events/catalogue';
import type { MemberName } from '@/election/events/ids';
import type { Matter } from '@/election/events/meeting';
import { firstOf, type Refusal, refusal } from '@/election/events/refusal';
import {
  mayPreside,
  officerRefusals,
  officesFull,
  presidingOfficer,
  replacedKeys,
  scrutineers,
  staying,
} from '@/election/rules/officers/officers';
import { hallMayAgree } from '@/election/rules/officers/witnessNeed';
import { attendance } from '@/election/rules/roster/attendance';
import { exclusionsVoted, openExclusions } from '@/election/rules/roster/exclusions';
import { handsBase, handsNeeded, isOfThoseHere } from '@/election/rules/roster/hands';
import { reportRecorded } from '@/election/rules/round/procedures';
import { boxOpened, noRoundHeld, notAnnounced } from '@/election/rules/round/standing';
import { openContest } from '@/election/state/contests';
import type { Hands, Meeting } from '@/election/state/meeting';
import type { HandsCounted, Stamp } from '@/election/state/round';
import { mayBegin, signInIsOpen } from '@/election/steps';

type Asked<K extends Matter['kind']> = Extract<Matter, { kind: K }>;

/** A show of hands; it passes with over half of those due, before exclusions where it is about them. */
export const handsShown: CommandHandler<'handsShown'> = {
  decide: (meeting, command) =>
    unless(
      firstOf(
        () => whetherAtThisTime(meeting, command.matter),
        () => matterRefusals(meeting, command.matter),
        () => tooMany(meeting, command),
      ),
      {
        type: 'handsShown',
        matter: command.matter,
        for: command.for,
        against: command.against,
        abstain: command.abstain,
      },
    ),
  evolve: (meeting, event, stamp) => {
    const hands = handsOf(meeting, event, stamp);
    return { ...applied(meeting, event.matter, hands), hands: [...meeting.hands, hands] };
  },
};

/**
 * Successors may be appointed while the papers are counted, whoever has left since. Votes about who presides
 * or signs, or on the covered desk, may be taken as soon as sign-in is open.
 */
function whetherAtThisTime(meeting: Meeting, { kind }: Matter): readonly Refusal[] {
  if (isOfThoseHere(kind)) return signInIsOpen(meeting);
  return firstOf(
    () => (kind === 'officers' && boxOpened(meeting) ? [] : mayBegin(meeting, 'hands')),
    () => reportRecorded(meeting),
  );
}

function matterRefusals(meeting: Meeting, matter: Matter): readonly Refusal[] {
  if (matter.kind === 'officers') return appointmentRefusals(meeting, matter);
  if (matter.kind === 'presidingOfficer') return mayPreside(meeting, matter.name);
  if (matter.kind === 'withoutSignature') return consentRefusals(meeting, matter);
  if (matter.kind === 'deskUncovered') return [];
  if (matter.kind === 'exclusions')
    return firstOf(
      () => noRoundHeld(meeting),
      () => (isProposal(meeting, matter) ? [] : [refusal('hands.notThisProposal', {})]),
    );
  if (matter.kind === 'fewerSeats') return fewerSeatsRefusals(meeting, matter);
  return firstOf(
    () => noRoundHeld(meeting),
    () => exclusionsVoted(meeting),
    () => (isAdopted(meeting, matter) ? [refusal('hands.alreadyPassed', {})] : []),
  );
}

/** Papers or particulars that were changed give another text: that is voted on anew. */
const isAdopted = (meeting: Meeting, { text }: Asked<'method'>): boolean =>
  meeting.methodAdopted && (text === undefined || text === meeting.methodText);

/** Names still to be voted on, each once. */
function isProposal(meeting: Meeting, { names }: Asked<'exclusions'>): boolean {
  const open = new Set(openExclusions(meeting).map(({ name }) => name));
  return new Set(names).size === names.length && names.every((name) => open.has(name));
}

const appointmentRefusals = (meeting: Meeting, matter: Asked<'officers'>): readonly Refusal[] =>
  firstOf(
    () => notAnnounced(meeting),
    () => exclusionsVoted(meeting),
    () => (meeting.proposed.length === 0 ? [refusal('hands.nothingProposed', {})] : []),
    () => (sameOfficers(meeting, matter) ? [] : [refusal('hands.notThisProposal', {})]),
    () => officerRefusals(meeting, matter.officers),
    () =>
      matter.officers
        .filter(({ name }) => !meeting.here.has(name))
        .map(({ name }) => refusal('officer.notHere', { name })),
    () =>
      boxOpened(meeting)
        ? []
        : officesFull(meeting, [...staying(meeting, matter.officers), ...matter.officers]),
  );

/** Seats that stayed empty, when others of the same contest are filled (domain §3.14). */
function fewerSeatsRefusals(
  meeting: Meeting,
  { form, contest }: Asked<'fewerSeats'>,
): readonly Refusal[] {
  const open = openContest(meeting, form, contest);
  if (open === null) return [refusal('contest.notOpen', {})];
  const { awaits, elected } = open;
  const { office } = open.contest;
  if (awaits.kind !== 'supplementary')
    return [refusal('contest.otherKind', { office, kind: awaits.kind })];
  return elected.length > 0 ? [] : [refusal('contest.noneElected', { office })];
}

/** Only of those who sign; and under a sheet that was signed only what the hall can still agree to. */
const consentRefusals = (
  meeting: Meeting,
  { act, about, of }: Asked<'withoutSignature'>,
): readonly Refusal[] =>
  firstOf(
    () => {
      const signers = [...scrutineers(meeting), presidingOfficer(meeting)];
      return of
        .filter((name) => !signers.includes(name))
        .map((name) => refusal('hands.notASigner', { name }));
    },
    () => (hallMayAgree(meeting, act, about) ? [] : [refusal('hands.sheetSigned', {})]),
  );

const sameOfficers = (meeting: Meeting, { officers }: Asked<'officers'>): boolean =>
  officers.length === meeting.proposed.length &&
  meeting.proposed.every(
    ({ office, name }, i) => officers[i]?.office === office && officers[i].name === name,
  );

function tooMany(meeting: Meeting, command: CommandOf<'handsShown'>): readonly Refusal[] {
  const { present } = attendance(meeting);
  const shown = command.for + command.against + command.abstain;
  return shown > present ? [refusal('hands.tooMany', { shown, present })] : [];
}

function namesOf(matter: Matter): readonly MemberName[] {
  if (matter.kind === 'officers') return matter.officers.map(({ name }) => name);
  if (matter.kind === 'presidingOfficer') return [matter.name];
  if (matter.kind === 'withoutSignature') return matter.of;
  return matter.kind === 'exclusions' ? matter.names : [];
}

function handsOf(meeting: Meeting, event: EventOf<'handsShown'>, stamp: Stamp): Hands {
  const { present } = attendance(meeting);
  const base = handsBase(meeting, event.matter.kind);
  const needed = handsNeeded(meeting, event.matter.kind);
  return {
    matter: event.matter.kind,
    names: namesOf(event.matter),
    for: event.for,
    against: event.against,
    abstain: event.abstain,
    notVoting: present - event.for - event.against - event.abstain,
    present,
    base,
    needed,
    passed: event.for >= needed,
    stamp,
  };
}

function applied(meeting: Meeting, matter: Matter, hands: Hands): Meeting {
  if (matter.kind === 'exclusions') return withExclusions(meeting, matter, hands);
  if (matter.kind === 'method')
    return {
      ...meeting,
      methodAdopted: hands.passed,
      methodText: hands.passed ? (matter.text ?? null) : null,
    };
  if (!hands.passed) return meeting;
  if (matter.kind === 'presidingOfficer') return withPresiding(meeting, matter.name, hands);
  if (matter.kind === 'withoutSignature') {
    const { act, about, of } = matter;
    const agreed = { act, about, hands: counted(hands) };
    return {
      ...meeting,
      consent: { ...agreed, of },
      round: { ...meeting.round, agreed: { kind: 'withoutSignature', names: of, ...agreed } },
    };
  }
  if (matter.kind === 'deskUncovered') return withDeskUncovered(meeting, hands);
  if (matter.kind === 'fewerSeats') return withFewerSeats(meeting, matter, hands);
  return {
    ...meeting,
    serving: [...staying(meeting, matter.officers), ...matter.officers],
    proposed: [],
  };
}

/** As sheets print it. */
const counted = ({ for: inFavour, present }: Hands): HandsCounted => ({ for: inFavour, present });

/** Whoever presides from now on chooses a new signing password: the old one was forgotten, or is another's. */
function withPresiding(meeting: Meeting, name: MemberName, hands: Hands): Meeting {
  const kind = presidingOfficer(meeting) === name ? 'newPassword' : 'presiding';
  const agreed = { kind, names: [name], hands: counted(hands) } as const;
  return {
    ...meeting,
    details: meeting.details && { ...meeting.details, presidingOfficer: name },
    signingKeys: replacedKeys(meeting, name),
    deviations: [...meeting.deviations, { ...agreed, seq: hands.stamp.seq }],
    round: { ...meeting.round, agreed },
  };
}

/** Nobody signs it and nothing follows from it: that it happened is all there is, and is printed. */
function withDeskUncovered(meeting: Meeting, hands: Hands): Meeting {
  const agreed = { kind: 'deskUncovered', names: [], hands: counted(hands) } as const;
  return {
    ...meeting,
    deviations: [...meeting.deviations, { ...agreed, seq: hands.stamp.seq }],
    round: { ...meeting.round, agreed },
  };
}

const withFewerSeats = (
  meeting: Meeting,
  { form, contest }: Asked<'fewerSeats'>,
  { stamp }: Hands,
): Meeting => ({
  ...meeting,
  settlements: [...meeting.settlements, { form, contest, how: 'fewerSeats', reason: '', stamp }],
});

/** Whoever is not passed counts as due again, which is printed (domain §2.4). */
function withExclusions(
  meeting: Meeting,
  { names }: Asked<'exclusions'>,
  { passed, stamp }: Hands,
): Meeting {
  const backInDue = names.map((name) => ({ name, what: 'notPassed' as const, reason: '', stamp }));
  return {
    ...meeting,
    exclusions: meeting.exclusions.map((exclusion) =>
      names.includes(exclusion.name)
        ? { ...exclusion, status: passed ? 'passed' : 'notPassed' }
        : exclusion,
    ),
    dueChanges: passed ? meeting.dueChanges : [...meeting.dueChanges, ...backInDue],
  };
}
