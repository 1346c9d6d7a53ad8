import { CHIEF_OF_SEVEN, committeeReady } from '@test/drivers/committee';
import { FATES, type Fate, Hall, type HallAct } from '@test/drivers/ladder';
import { officersAppointed } from '@test/drivers/meetings';
import { marked } from '@test/drivers/papers';
import { CHIEF, COUNTER, named, PRESIDING, SCRUTINEER } from '@test/drivers/people';
import { Run } from '@test/drivers/run';
import { notSigned } from '@test/drivers/signedByTable';
import { agreedWithout } from '@test/drivers/signers';
import { describe, expect, test } from 'vitest';
import type { Command, Event } from '@/election/events/catalogue';
import type { MemberName } from '@/election/events/ids';
import { SIGNED_ACTS } from '@/election/events/meeting';
import { parseSheet } from '@/election/events/resultSheet';
import { currentKey, presidingOfficer } from '@/election/rules/officers/officers';
import { keyWitnessNeed, witnessNeed } from '@/election/rules/officers/witnessNeed';
import { isRecorded } from '@/election/rules/round/procedures';
import { sheetComplete } from '@/election/rules/sheet/sheetComplete';
import type { Meeting } from '@/election/state/meeting';
import { hasEnded } from '@/election/state/rounds';
import { standingSheet } from '@/election/state/sheets';
import { caveatsOf } from '@/verifier/caveats';

/** The moments at which it may befall them, in order. */
const MOMENTS = {
  'the opening slip': ({ openingSlip }) => openingSlip !== null,
  'the head-count': ({ round }) => round.figures.present !== null,
  'the papers were issued': ({ round }) => round.figures.issued !== null,
  'the box was opened': (meeting) => isRecorded(meeting, 'boxOpened'),
  'half the papers': ({ round }) => round.entered >= 4,
  'the sheet was drawn': ({ round }) => standingSheet(round) !== null,
  'the first signature': ({ round }) => signaturesOn(round) > 0,
  'the last signature': (meeting) => sheetComplete(meeting).length === 0,
  'the announcement': ({ round }) => round.announced,
} as const satisfies Readonly<Record<string, (meeting: Meeting) => boolean>>;
type Moment = keyof typeof MOMENTS;

const signaturesOn = (round: Meeting['round']): number =>
  standingSheet(round)?.signatures.length ?? 0;

const KINDS = {
  members: {
    ready: officersAppointed({ full: 14 }),
    signers: [PRESIDING, CHIEF, SCRUTINEER],
    paper: marked('ooo-'),
  },
  committee: {
    ready: committeeReady(),
    signers: [PRESIDING, CHIEF_OF_SEVEN],
    paper: marked('o'),
  },
} as const;
type Kind = keyof typeof KINDS;

/** What befalls each of those who sign: 27 ways of three, 9 of two. */
const waysOf = (kind: Kind): readonly (readonly Fate[])[] =>
  KINDS[kind].signers.reduce<readonly (readonly Fate[])[]>(
    (ways) => ways.flatMap((way) => FATES.map((fate) => [...way, fate])),
    [[]],
  );

/** A plain meeting up to this moment. */
function hallAt(kind: Kind, moment: Moment): Run {
  const { ready, paper } = KINDS[kind];
  return new Hall(ready.fork(), paper).goOn(MOMENTS[moment]).run;
}

/** From there to the end, after this has befallen them. */
function heldOn(kind: Kind, run: Run, way: readonly Fate[], findsError = false): Hall {
  const { signers, paper } = KINDS[kind];
  const hall = new Hall(run.fork(), paper, findsError);
  way.forEach((fate, i) => {
    const name = signers[i];
    if (name !== undefined) hall.befalls(name, fate);
  });
  return hall.goOn();
}

const MOMENTS_OF_ALL = (Object.keys(KINDS) as Kind[]).flatMap((kind) =>
  (Object.keys(MOMENTS) as Moment[]).map((moment) => [kind, moment] as const),
);
const UNDER_A_SHEET: readonly Moment[] = [
  'the sheet was drawn',
  'the first signature',
  'the last signature',
];

describe.each(MOMENTS_OF_ALL)('%s, after %s', (kind, moment) => {
  const run = hallAt(kind, moment);

  test.each(waysOf(kind).map((way) => [way.join(', '), way] as const))('%s', (_, way) => {
    const hall = heldOn(kind, run, way);
    expect(hall.meeting.ending).toBe('closed');
    // What nobody has signed yet is never given up.
    if (moment !== 'the first signature') expect(hall.meeting.round.announced).toBe(true);
    deviationsStand(hall);
    signaturesStand(hall);
  });

  if (UNDER_A_SHEET.includes(moment))
    test.each(waysOf(kind).map((way) => [way.join(', '), way] as const))(
      '%s, and an error is found',
      (_, way) => {
        const hall = heldOn(kind, run, way, true);
        expect(hall.meeting.ending).toBe('closed');
        deviationsStand(hall);
        signaturesStand(hall);
      },
    );
});

/**
 * Everything that did not go by the rules is amber, and stands on each sheet drawn after it, or beneath the one that
 * stood; and nothing else is said, so that where everything works there is nothing at all.
 */
function deviationsStand({ meeting, run, acts }: Hall): void {
  const amber = new Set(caveatsOf(meeting).flatMap(({ entries }) => entries));
  const deviations = acts.flatMap(deviationsIn);
  const { sheets, announced } = meeting.round;
  const missing = announced ? sheets.slice(-1).flatMap(({ wanting }) => wanting) : [];
  const others = [...acts.flatMap(officersGoneIn), ...missing.map(({ stamp }) => stamp.seq)];
  for (const seq of [...deviations, ...others]) expect(amber).toContain(seq);
  expect(meeting.deviations.map(({ seq }) => seq)).toEqual(deviations);
  if (deviations.length + others.length === 0) expect(caveatsOf(meeting)).toEqual([]);
  const endedAt = run.events.find(({ event }) => endsRound(event))?.seq ?? 0;
  for (const { text, stamp, withdrawn, deviations: beneath } of sheets) {
    const until = withdrawn?.stamp.seq ?? endedAt;
    const printed = parseSheet(text)?.deviations?.map(({ entry }) => entry) ?? [];
    expect(printed).toEqual(deviations.filter((seq) => seq < stamp.seq));
    expect(beneath.map(({ seq }) => seq)).toEqual(
      deviations.filter((seq) => seq > stamp.seq && seq <= until),
    );
  }
}

const endsRound = ({ type }: Event): boolean => type === 'announced' || type === 'roundNotHeld';

/** What was done by hands alone, and whoever has another password or office than before. */
function deviationsIn({ before, events }: HallAct): readonly number[] {
  const byHands = before.consent !== null && events.every(({ event }) => !isAgreement(event));
  return [
    ...(byHands ? events.slice(0, 1) : []),
    ...events.filter(({ event }) => replaces(before, event)),
  ].map(({ seq }) => seq);
}

/** Officers who went while votes could be seen that were not announced. */
const officersGoneIn = ({ before, events }: HallAct): readonly number[] =>
  isRecorded(before, 'boxOpened') && !hasEnded(before.round)
    ? events.filter(({ event }) => event.type === 'officerRelieved').map(({ seq }) => seq)
    : [];

/** Another password or another presiding officer, or an officer whose first password is chosen once votes could be seen. */
function replaces(before: Meeting, event: Event): boolean {
  if (event.type === 'handsShown') return event.matter.kind === 'presidingOfficer';
  if (event.type !== 'signingKeyCreated') return false;
  if (currentKey(before, event.name) !== null) return true;
  return isRecorded(before, 'boxOpened') && event.name !== presidingOfficer(before);
}

const isAgreement = (event: Event): boolean =>
  event.type === 'handsShown' && event.matter.kind === 'withoutSignature';

const signaturesStand = ({ acts }: Hall): void => {
  const wrong = acts.flatMap(({ before, events: [first] }) =>
    first === undefined ? [] : (notSigned(before, first.event, first.witnesses) ?? []),
  );
  expect(wrong).toEqual([]);
};

/** What the hall agrees to in a meeting, and what its act then needs; `null` where it cannot agree to that. */
function agreedIn(meeting: Meeting, agreed: Command): Meeting | null {
  const run = new Run();
  run.meeting = meeting;
  return run.codes(agreed).length > 0 ? null : run.submit(agreed).meeting;
}

test('under a sheet that bears a signature the hall alone gives nobody a password or an office, but who presides their own password again', () => {
  const run = hallAt('members', 'the first signature');
  const officers = [PRESIDING, CHIEF, SCRUTINEER];
  const all = [...officers, COUNTER];
  for (const { meeting } of [run, hallAt('members', 'the last signature')]) {
    for (const name of all) {
      const after = agreedIn(
        meeting,
        agreedWithout(meeting, 'signingKeyCreated', name, ...officers),
      );
      const { all: each, oneOf } = keyWitnessNeed(after ?? meeting, name);
      expect(each.length + oneOf.length > 0).toBe(name !== PRESIDING);
    }
    for (const name of [PRESIDING, named('周立')]) {
      const agreed = agreedWithout(meeting, 'handsShown', null, ...officers);
      const { all: each } = witnessNeed(agreedIn(meeting, agreed) ?? meeting, presidesNow(name));
      expect(each).toEqual(name === PRESIDING ? [] : [CHIEF]);
    }
    const agreeable = SIGNED_ACTS.filter((act) =>
      [null, ...all].some((about) =>
        agreedIn(meeting, agreedWithout(meeting, act, about, ...officers)),
      ),
    );
    expect(agreeable).toEqual(LEAVE_THE_SHEET);
  }
});

/** Beside the password of who presides only how it ends: nothing that changes the sheet, or who signs it. */
const LEAVE_THE_SHEET = [
  'signingKeyCreated',
  'handsShown',
  'announced',
  'roundNotHeld',
  'takenOver',
];

const presidesNow = (name: MemberName): Command => ({
  type: 'handsShown',
  matter: { kind: 'presidingOfficer', name },
  for: 14,
  against: 0,
  abstain: 0,
});
