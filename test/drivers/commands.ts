import fc from 'fast-check';
import type { Command } from '@/election/events/catalogue';
import { settlementReasons, withdrawalReasons } from '@/election/events/count';
import type { SlipBits } from '@/election/events/ids';
import {
  procedures,
  READINESS_CHECKS,
  READINESS_RESULTS,
  SIGNED_ACTS,
} from '@/election/events/meeting';
import { offices, reliefReasons } from '@/election/events/officers';
import { figures } from '@/election/events/round';
import { currentKey } from '@/election/rules/officers/officers';
import { comparison } from '@/election/state/comparison';
import type { Meeting } from '@/election/state/meeting';
import { nextPlace, placeAtHand } from '@/election/state/packets';
import { anyPaper, anyTotals } from './arbitraries';
import {
  DETAILS,
  excludedIn,
  form,
  keyId,
  MEETING,
  method,
  OTHER_WRITER,
  PUBLIC_KEY,
  SIGNATURE,
  WRITER,
} from './meetings';
import {
  CANDIDATES,
  CHIEF,
  COUNTER,
  fullMembers,
  named,
  PRESIDING,
  SCRUTINEER,
  STRANGER,
} from './people';
import { aboutOpenContest, roundCommand } from './roundCommands';

/** So small that every limit is near: 18 with the vote, 2 of them excluded, 14 here. */
export const SMALL = { full: 18, excluded: 2, present: 14 };

/** Packets of three, each counted twice. */
export const TWICE = method({}, { packetSize: 3, secondCountEvery: 1, board: 'running' });

const name = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(PRESIDING, CHIEF, SCRUTINEER, COUNTER) },
  { weight: 2, arbitrary: fc.constantFrom(...fullMembers(18)) },
  { weight: 1, arbitrary: fc.constantFrom(STRANGER, named('欧阳少东'), ...excludedIn(SMALL)) },
);
const count = fc.oneof(fc.integer({ min: 12, max: 20 }), fc.nat(30));
const reason = fc.oneof(
  { weight: 9, arbitrary: fc.constant('清点有误') },
  { weight: 1, arbitrary: fc.constantFrom('', '由'.repeat(201)) },
);
const officer = fc.record({ name, office: fc.constantFrom(...offices) });
const officers = fc.array(officer, { minLength: 1, maxLength: 3 });
const place = { packet: fc.integer({ min: 1, max: 3 }), place: fc.integer({ min: 1, max: 11 }) };
const excluded = fc.constant(excludedIn(SMALL)).map((names) => [...names]);
const names = fc.array(name, { minLength: 1, maxLength: 3 });
const is = <T extends Command['type']>(type: T) => ({ type: fc.constant(type) });

/** What prepares a meeting, and ends it. */
const before: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    ...is('meetingOpened'),
    meeting: fc.constant(MEETING),
    writer: fc.constant(WRITER),
    practice: fc.boolean(),
  }),
  fc.record({ ...is('detailsSet'), details: fc.constant(DETAILS) }),
  fc.record({
    ...is('rosterSet'),
    members: names.map((list) => list.map((one) => ({ name: one, standing: 'full' as const }))),
  }),
  fc.record({
    ...is('rosterCorrected'),
    name,
    reason,
    standing: fc.constantFrom('full' as const, 'suspended' as const, null),
  }),
  fc.record({
    ...is('exclusionsSet'),
    exclusions: names.map((list) =>
      list.map((one) => ({ name: one, category: 'abroad' as const, consent: '同意' })),
    ),
  }),
  fc.record({
    ...is('methodSet'),
    method: fc.constantFrom(
      method(),
      method({ majorityBase: 'present', returnedLimit: 'issued' }),
      TWICE,
    ),
  }),
  fc.record({
    ...is('formSet'),
    form: fc.constantFrom(form(), form(CANDIDATES.slice(0, 3), 2), form([...CANDIDATES, COUNTER])),
  }),
  fc.record(is('signInOpened')),
  fc.record({ ...is('memberArrived'), name }),
  fc.record({ ...is('memberLeft'), name, reason: fc.constantFrom('left', 'refusedPaper') }),
  fc.record({ ...is('exclusionWithdrawn'), name: fc.constantFrom(...excludedIn(SMALL)) }),
  fc.record({ ...is('procedureRecorded'), procedure: fc.constantFrom(...procedures) }),
  fc.record({ ...is('officersProposed'), officers }),
  fc.record({
    ...is('handsShown'),
    for: count,
    against: fc.nat(2),
    abstain: fc.nat(2),
    matter: fc.oneof(
      fc.constant({ kind: 'method' as const }),
      fc.record({ kind: fc.constant('exclusions' as const), names: excluded }),
      officers.map((list) => ({ kind: 'officers' as const, officers: list })),
      fc.record({ kind: fc.constant('presidingOfficer' as const), name }),
      fc.constant({ kind: 'deskUncovered' as const }),
      fc.record({
        kind: fc.constant('withoutSignature' as const),
        act: fc.constantFrom(...SIGNED_ACTS),
        about: fc.option(name),
        of: fc.subarray([PRESIDING, CHIEF, SCRUTINEER]),
      }),
    ),
  }),
  fc.record({
    ...is('officerRelieved'),
    name,
    office: fc.constantFrom(...offices),
    reason: fc.constantFrom(...reliefReasons),
  }),
  fc.record({ ...is('chiefScrutineerNamed'), name }),
  fc.record({
    ...is('signingKeyCreated'),
    name,
    keyId: fc.nat(999).map(keyId),
    publicKey: fc.constant(PUBLIC_KEY),
    iterations: fc.constant(600_000),
  }),
  fc.record({ ...is('pinRefused'), name }),
  fc.record({ ...is('headCounted'), present: count }),
  fc.record({ ...is('papersReceived'), count, reason }),
  fc.record({ ...is('papersIssued'), count }),
  fc.record(is('paperSpoiled')),
  fc.record({ ...is('votersCounted'), count }),
  fc.record({ ...is('leftOverCut'), count }),
  fc.record({ ...is('returnedCounted'), count }),
  fc.record(is('meetingClosed')),
  fc.record({ ...is('meetingNotHeld'), reason }),
  fc.record(is('handedOver')),
  fc.record({
    ...is('readinessRecorded'),
    checks: fc.uniqueArray(
      fc.record({
        check: fc.constantFrom(...READINESS_CHECKS),
        result: fc.constantFrom(...READINESS_RESULTS),
      }),
      { selector: ({ check }) => check },
    ),
  }),
  fc.record({
    ...is('recordRepaired'),
    mended: fc.constantFrom('database', 'log'),
    from: fc.constantFrom('copy', 'file'),
    entries: count,
    first: fc.option(fc.integer({ min: 1, max: 99 })),
    last: fc.option(fc.integer({ min: 1, max: 99 })),
    lost: count,
  }),
  fc.record({
    ...is('clockChanged'),
    to: fc.constantFrom('2026-11-21T01:00Z', '2026-11-22T01:00Z', '2026-11-29T01:00Z'),
  }),
  fc.record({
    ...is('openingSlipDrawn'),
    bits: fc.constant('5'.repeat(32) as SlipBits),
    app: fc.constant({ version: '0.1.0', page: null }),
  }),
  fc.record({ ...is('takenOver'), to: fc.constantFrom(WRITER, OTHER_WRITER) }),
);

/** What counts and signs. */
const after: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    ...is('figureCountedAgain'),
    value: count,
    reason,
    figure: fc.constantFrom(...figures.filter((figure) => figure !== 'due')),
  }),
  fc.record({
    ...is('figureCorrected'),
    value: count,
    reason,
    figure: fc.constantFrom(...figures.filter((figure) => figure !== 'returned')),
  }),
  fc.record({ ...is('operatorChanged'), operator: name }),
  fc.record({ ...is('paperEntered'), ...place, paper: anyPaper }),
  fc.record({ ...is('packetClosed'), packet: place.packet }),
  fc.record(
    {
      ...is('paperWithdrawn'),
      ...place,
      reason: fc.constantFrom(...withdrawalReasons),
      note: fc.constantFrom('念错了行', ''),
    },
    { requiredKeys: ['type', 'packet', 'place', 'reason'] },
  ),
  fc.record(is('countingClosed')),
  fc.record(is('roundVoided')),
  fc.record(is('basesDifferAcknowledged')),
  fc.record(is('sheetDrawn')),
  fc.record({
    ...is('sheetSigned'),
    name,
    keyId: fc.nat(999).map(keyId),
    signature: fc.constant(SIGNATURE),
  }),
  fc.record({
    ...is('signatureMissing'),
    name,
    reason: fc.constantFrom('refused', 'absent'),
    note: fc.constant(''),
  }),
  fc.record({ ...is('sheetWithdrawn'), reason }),
  fc.record(is('announced')),
);

/** What a second count in packets brings, and papers set aside or counted by hand. */
const twice: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ ...is('paperSetAside'), ...place }),
  fc.record({ ...is('paperEntered'), ...place, paper: anyPaper, decidedBy: name }),
  fc.record({
    ...is('secondEntryRecorded'),
    ...place,
    paper: fc.option(anyPaper, { freq: 5 }),
  }),
  fc.record({ ...is('secondEntryClosed'), packet: place.packet }),
  fc.record({ ...is('secondEntryDropped'), packet: place.packet, reason }),
  fc.record({
    ...is('differenceSettled'),
    packet: place.packet,
    first: fc.option(place.place),
    second: fc.option(place.place),
    paper: fc.option(anyPaper),
    reason: fc.constantFrom(...settlementReasons),
  }),
  fc.record({ ...is('packetCountedByHand'), packet: place.packet, totals: anyTotals }),
  fc.record({ ...is('handTotalsWithdrawn'), packet: place.packet, reason }),
);

/** Any command about the people of a small meeting, most of them where votes are seen. */
export const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  { weight: 1, arbitrary: before },
  { weight: 2, arbitrary: after },
  { weight: 1, arbitrary: twice },
  { weight: 1, arbitrary: roundCommand },
);

/** What is asked at random mostly is refused: this bends it towards what the meeting would take. */
export function bent(command: Command, meeting: Meeting): Command {
  if (command.type === 'paperEntered')
    return command.packet === 1 ? { ...command, ...placeAtHand(meeting) } : command;
  if (command.type === 'paperSetAside' && command.packet === 1)
    return { ...command, ...placeAtHand(meeting) };
  if (command.type === 'secondEntryRecorded')
    return { ...command, place: (secondOf(meeting, command.packet)?.entries.length ?? 0) + 1 };
  if (command.type === 'differenceSettled')
    return { ...command, ...differenceIn(meeting, command.packet) };
  if (command.type === 'packetCountedByHand' && command.packet === 1)
    return { ...command, packet: nextPlace(meeting).packet };
  if (command.type === 'sheetSigned')
    return { ...command, keyId: currentKey(meeting, command.name)?.keyId ?? command.keyId };
  if (command.type === 'headCounted' && command.present % 2 === 0)
    return { ...command, present: meeting.here.size };
  if (command.type === 'handsShown' && command.matter.kind === 'officers')
    return meeting.proposed.length === 0
      ? command
      : { ...command, matter: { kind: 'officers', officers: [...meeting.proposed] } };
  return aboutOpenContest(command, meeting);
}

const secondOf = ({ round }: Meeting, packet: number) => round.packets[packet - 1]?.second ?? null;

/** Where two entries of a packet differ, the first place of it. */
function differenceIn({ round }: Meeting, packet: number) {
  const there = round.packets[packet - 1];
  const [difference] = there === undefined ? [] : comparison(there).differences;
  return difference && { first: difference.first, second: difference.second };
}
