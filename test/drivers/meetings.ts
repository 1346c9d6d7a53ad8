import type { BallotForm } from '@/election/events/ballot';
import type { EnteredPaper } from '@/election/events/count';
import type {
  ContestId,
  FormId,
  KeyId,
  MeetingId,
  MemberName,
  WriterId,
} from '@/election/events/ids';
import type { Counting, Details, Method, Procedure } from '@/election/events/meeting';
import { RULES_VERSION } from '@/election/events/meeting';
import type { Office, PublicKey, Signature } from '@/election/events/officers';
import type { Member } from '@/election/events/roster';
import { basesDiffer } from '@/election/rules/count/result';
import {
  currentKey,
  expectedSigners,
  mayOperate,
  needSigningKeys,
} from '@/election/rules/officers/officers';
import { figureRefusals } from '@/election/rules/round/figureRules';
import { COUNTING_DEFAULTS } from '@/election/state/method';
import { placeAtHand } from '@/election/state/packets';
import { PROFILES, type Rules } from '@/election/tally/rules';
import { PLAIN_PAPERS } from './papers';
import {
  CANDIDATES,
  CHIEF,
  COUNTER,
  fullMembers,
  OTHER_COUNTER,
  PRESIDING,
  PROBATIONARY,
  SCRUTINEER,
  TELLER,
} from './people';
import { type Chain, Run } from './run';

/** What a meeting is like; the defaults are a plain one: 23 due, 23 here, four stand for three seats. */
export interface Plan {
  readonly full: number;
  readonly excluded: number;
  readonly present: number;
  readonly seats: number;
  readonly candidates: readonly MemberName[];
  readonly rules: Partial<Rules>;
  readonly practice: boolean;
  readonly received: number;
  readonly spoiled: number;
  readonly voters: number;
  readonly returned: number;
  readonly chain: Chain | undefined;
  /** How papers are entered; left out, the method says nothing of it. */
  readonly counting: Partial<Counting> | undefined;
}

function complete(given: Partial<Plan>): Plan {
  const full = given.full ?? 23;
  const excluded = given.excluded ?? 0;
  const present = given.present ?? full - excluded;
  const voters = given.voters ?? present;
  return {
    seats: 3,
    candidates: CANDIDATES,
    rules: {},
    practice: false,
    received: present + 5,
    spoiled: 0,
    returned: voters,
    chain: undefined,
    counting: undefined,
    ...given,
    full,
    excluded,
    present,
    voters,
  };
}

export type Given = Partial<Plan>;

export const MEETING = 'a'.repeat(32) as MeetingId;
export const WRITER = 'b'.repeat(32) as WriterId;
export const OTHER_WRITER = 'c'.repeat(32) as WriterId;

export const DETAILS: Details = {
  organisation: '柳溪村党支部',
  title: '换届选举大会',
  place: '村委会会议室',
  date: '2026-11-22',
  presidingOfficer: PRESIDING,
};

export const method = (rules: Partial<Rules> = {}, counting?: Partial<Counting>): Method => ({
  profile: '2020',
  rules: { ...PROFILES['2020'], ...rules },
  rulesVersion: RULES_VERSION,
  ...(counting !== undefined && { counting: { ...COUNTING_DEFAULTS, ...counting } }),
});

export const form = (
  candidates: readonly MemberName[] = CANDIDATES,
  seats = 3,
  more: Partial<BallotForm> = {},
): BallotForm => ({
  id: 'F1' as FormId,
  blankMeans: 'abstain',
  within: null,
  contests: [
    {
      id: 'C1' as ContestId,
      office: '支部委员会委员',
      seats,
      kind: candidates.length > seats ? 'differential' : 'equal',
      candidates: [...candidates],
    },
  ],
  ...more,
});

/** The members with the right to vote who are left out of *due*: the last of the roster. */
export const excludedIn = (given: Given): readonly MemberName[] => {
  const { full, excluded } = complete(given);
  return excluded === 0 ? [] : fullMembers(full).slice(-excluded);
};

export const officers = (list: Partial<Record<Office, readonly MemberName[]>>) =>
  (Object.entries(list) as [Office, readonly MemberName[]][]).flatMap(([office, names]) =>
    names.map((name) => ({ office, name })),
  );

export const OFFICERS = officers({
  chiefScrutineer: [CHIEF],
  scrutineer: [SCRUTINEER],
  counter: [COUNTER],
  teller: [TELLER],
});

/** Where packets are counted twice, two enter them. */
const TWO_COUNTERS = [...OFFICERS, ...officers({ counter: [OTHER_COUNTER] })];

/** Before anything: the first entry alone. */
export function opened(given: Given = {}): Run {
  const { practice, chain } = complete(given);
  const first = { type: 'meetingOpened', meeting: MEETING, writer: WRITER, practice } as const;
  return new Run(chain).submit(first);
}

export function prepared(given: Given = {}): Run {
  const plan = complete(given);
  const members: Member[] = [
    ...fullMembers(plan.full).map((name) => ({ name, standing: 'full' as const })),
    { name: PROBATIONARY, standing: 'probationary' },
  ];
  const run = opened(given)
    .submit({ type: 'detailsSet', details: DETAILS })
    .submit({ type: 'rosterSet', members })
    .submit({ type: 'methodSet', method: method(plan.rules, plan.counting) })
    .submit({ type: 'formSet', form: form(plan.candidates, plan.seats) });
  if (plan.excluded === 0) return run;
  return run.submit({
    type: 'exclusionsSet',
    exclusions: excludedIn(given).map((name) => ({
      name,
      category: 'bedridden',
      consent: '镇党委〔2026〕7号',
    })),
  });
}

export function signedIn(given: Given = {}): Run {
  const { full, excluded, present } = complete(given);
  const run = prepared(given).submit({ type: 'signInOpened' });
  for (const name of fullMembers(full - excluded).slice(0, present))
    run.submit({ type: 'memberArrived', name });
  return run;
}

/** Everybody here in favour. */
export const inFavour = ({ meeting }: Run) => ({ for: meeting.here.size, against: 0, abstain: 0 });

/** The report given, exclusions and method passed. */
export function methodAdopted(given: Given = {}): Run {
  const run = signedIn(given).submit({ type: 'procedureRecorded', procedure: 'report' });
  const names = [...excludedIn(given)];
  if (names.length > 0)
    run.submit({ type: 'handsShown', matter: { kind: 'exclusions', names }, ...inFavour(run) });
  return run.submit({ type: 'handsShown', matter: { kind: 'method' }, ...inFavour(run) });
}

/** Proposed and passed by everybody here; whoever signs and has no key chooses a PIN. */
export function appoint(run: Run, list: ReturnType<typeof officers>): Run {
  run.submit({ type: 'officersProposed', officers: list });
  const matter = { kind: 'officers', officers: list } as const;
  run.submit({ type: 'handsShown', matter, ...inFavour(run) });
  return withKeys(run);
}

/** Everybody who needs a key and has none makes one. */
export function withKeys(run: Run): Run {
  for (const name of needSigningKeys(run.meeting))
    if (currentKey(run.meeting, name) === null) makeKey(run, name);
  return run;
}

export const PUBLIC_KEY: PublicKey = {
  kty: 'EC',
  crv: 'P-256',
  x: 'x'.repeat(43),
  y: 'y'.repeat(43),
};

/** A key id no test uses twice: it stands for the place in the record. */
export const keyId = (number: number) => String(number).padEnd(43, 'K') as KeyId;

export const makeKey = (run: Run, name: MemberName, ...there: readonly MemberName[]): Run =>
  run.submit(
    {
      type: 'signingKeyCreated',
      name,
      keyId: keyId(run.head.seq),
      publicKey: PUBLIC_KEY,
      iterations: 600_000,
    },
    ...there,
  );

export function officersAppointed(given: Given = {}): Run {
  const run = methodAdopted(given).submit({ type: 'procedureRecorded', procedure: 'introduction' });
  const { counting } = complete(given);
  return appoint(run, (counting?.secondCountEvery ?? 0) > 0 ? TWO_COUNTERS : OFFICERS);
}

export function headCounted(given: Given = {}): Run {
  const { present } = complete(given);
  return officersAppointed(given).submit({ type: 'headCounted', present });
}

export const press = (run: Run, ...procedures: readonly Procedure[]): Run =>
  procedures.reduce(
    (before, procedure) => before.submit({ type: 'procedureRecorded', procedure }),
    run,
  );

export function papersIssued(given: Given = {}): Run {
  const { present, received } = complete(given);
  return press(headCounted(given), 'boxSealed')
    .submit({ type: 'papersReceived', count: received, reason: '' })
    .submit({ type: 'papersIssued', count: present });
}

/** Everybody has voted; the papers left over are cut. */
export function voted(given: Given = {}): Run {
  const { voters, present, received, spoiled } = complete(given);
  const run = press(papersIssued(given), 'explanation');
  for (let i = 0; i < spoiled; i += 1) run.submit({ type: 'paperSpoiled' });
  return run
    .submit({ type: 'votersCounted', count: voters })
    .submit({ type: 'leftOverCut', count: received - present - spoiled });
}

/** The box opened, papers mixed, and counted unread. */
export function boxOpened(given: Given = {}): Run {
  const { returned } = complete(given);
  return press(voted(given), 'boxOpened', 'papersMixed').submit({
    type: 'returnedCounted',
    count: returned,
  });
}

/** Takes the seat at the keys. */
export const takeKeys = (run: Run, counter: MemberName): Run =>
  run.submit({ type: 'operatorChanged', operator: counter });

/** Enters a packet a second time, to its end, by the other of two counters. */
export function enterSecond(run: Run, packet: number, ...papers: readonly EnteredPaper[]): Run {
  if (run.meeting.operator !== OTHER_COUNTER) takeKeys(run, OTHER_COUNTER);
  papers.forEach((paper, i) => {
    run.submit({ type: 'secondEntryRecorded', packet, place: i + 1, paper });
  });
  return run.submit({ type: 'secondEntryClosed', packet });
}

/** Enters papers at the place at hand, by whoever of those who may is first. */
export function enter(run: Run, ...papers: readonly EnteredPaper[]): Run {
  const [counter] = mayOperate(run.meeting);
  if (run.meeting.operator === null && counter !== undefined) takeKeys(run, counter);
  for (const paper of papers)
    run.submit({ type: 'paperEntered', ...placeAtHand(run.meeting), paper });
  return run;
}

/** All papers entered, and counting not yet closed. */
export const entered = (papers: readonly EnteredPaper[] = PLAIN_PAPERS, given: Given = {}): Run =>
  enter(boxOpened({ returned: papers.length, ...given }), ...papers);

export const counted = (papers: readonly EnteredPaper[] = PLAIN_PAPERS, given: Given = {}): Run =>
  entered(papers, given).submit({ type: 'countingClosed' });

/** More papers came back than may: declared void. */
export const declaredVoid = (given: Given = {}): Run => {
  const run = boxOpened({ returned: 24, ...given });
  if (figureRefusals(run.meeting, 'returnedWithinLimit').length === 0)
    throw new Error('nothing to declare void');
  return run.submit({ type: 'roundVoided' });
};

/** Draws the sheet; where the bases differ it is acknowledged first. */
export function draw(run: Run): Run {
  if (basesDiffer(run.meeting)) run.submit({ type: 'basesDifferAcknowledged' });
  return run.submit({ type: 'sheetDrawn' });
}

export const sheetDrawn = (
  papers: readonly EnteredPaper[] = PLAIN_PAPERS,
  given: Given = {},
): Run => draw(counted(papers, given));

export const SIGNATURE: Signature = {
  protected: 'eyJhbGciOiJFUzI1NiJ9',
  signature: 's'.repeat(86),
};

/** One scrutineer signs with the key that is current. */
export function sign(run: Run, name: MemberName): Run {
  const signedWith = currentKey(run.meeting, name)?.keyId ?? keyId(0);
  return run.submit({ type: 'sheetSigned', name, keyId: signedWith, signature: SIGNATURE });
}

/** Everybody from whom a signature is expected signs. */
export const signed = (run: Run): Run =>
  expectedSigners(run.meeting).reduce((before, name) => sign(before, name), run);

export const announced = (run: Run): Run => signed(run).submit({ type: 'announced' });

export const closed = (run: Run): Run => announced(run).submit({ type: 'meetingClosed' });
