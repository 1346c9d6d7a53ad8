import * as v from 'valibot';
import { RECOMMENDERS } from '@/election/tally/ballots/recommendation';
import { GRADES } from '@/election/tally/paper';
import {
  countSchema,
  PROFILE_NAMES,
  positiveCountSchema as positive,
  rulesSchema,
} from '@/election/tally/rules';
import {
  contestIdSchema,
  formIdSchema,
  hashSchema,
  keyIdSchema,
  meetingIdSchema,
  memberNameSchema,
  writerIdSchema,
} from './ids';
import { purposeSchema } from './purpose';

/**
 * The one catalogue of what can happen in a meeting. An entry of the journal holds one of these.
 * Every shape is closed: an unknown field is refused, so that a file means one thing only.
 * Who must witness an event with a PIN stands beside its rule in `acts/`.
 */

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const words = (max: number) =>
  v.pipe(
    v.string(),
    v.maxLength(max),
    v.check((s) => s.trim() !== ''),
  );
const event = <T extends string, E extends v.ObjectEntries>(type: T, entries: E) =>
  v.strictObject({ type: v.literal(type), v: v.literal(1), ...entries });

/** Which papers a figure, a paper or a sheet speaks of. */
const inRound = { form: formIdSchema, round: positive };

/** Standing in the organisation ([2020] art. 5 decides what each may do). */
export const standings = [
  'full',
  'probationary',
  'onProbation',
  'suspended',
  /** No member: a villagers' or residents' representative, who recommends and elects nobody (domain 7). */
  'representative',
] as const;
export type Standing = (typeof standings)[number];
const memberSchema = v.strictObject({ name: memberNameSchema, standing: v.picklist(standings) });
export type Member = v.InferOutput<typeof memberSchema>;

/** The six categories in which a member may be left out of those due (domain 2). */
export const exclusionCategories = [
  'cannotExpressWill',
  'abroad',
  'servingSentence',
  'bedridden',
  'membershipNotMoved',
  'retiredAway',
] as const;
export type ExclusionCategory = (typeof exclusionCategories)[number];
const exclusionSchema = v.strictObject({
  name: memberNameSchema,
  category: v.picklist(exclusionCategories),
  consent: words(200),
});
export type ProposedExclusion = v.InferOutput<typeof exclusionSchema>;

/** 党员大会, 委员会第一次全体会议: a committee of three to seven has one scrutineer (domain 3, 4). */
export const bodies = ['members', 'committee'] as const;
export type Body = (typeof bodies)[number];

export const detailsSchema = v.strictObject({
  organisation: words(80),
  title: words(80),
  place: words(80),
  date: v.pipe(v.string(), v.isoDate()),
  presidingOfficer: words(60),
});
export type Details = v.InferOutput<typeof detailsSchema>;

/** The first vote, 再次投票 after a tie, or 另行选举 for missing seats. */
export const roundKinds = ['first', 'runoff', 'supplementary'] as const;
/**
 * How the candidates stand on the paper: in stroke order, or as the superior's approved list has
 * them, with what it says (domain 6). Wanting in journals older than the question.
 */
const candidateOrderSchema = v.variant('by', [
  v.strictObject({ by: v.literal('strokes') }),
  v.strictObject({ by: v.literal('hand'), reason: words(100) }),
]);
export type CandidateOrder = v.InferOutput<typeof candidateOrderSchema>;

/** Who put a candidate forward before the election (两推一选; domain 7). */
export const candidateSources = ['members', 'representatives', 'together', 'superior'] as const;
/** Where candidates come from: recommendation sheets, their weights as typed, and what each came to. */
export const sourcesSchema = v.strictObject({
  sheets: v.array(
    v.strictObject({ by: v.picklist(RECOMMENDERS), meeting: meetingIdSchema, hash: hashSchema }),
  ),
  /** `null` where one meeting recommended. */
  weights: v.nullable(v.strictObject({ representatives: words(20), members: words(20) })),
  people: v.array(
    v.strictObject({
      name: memberNameSchema,
      from: v.pipe(v.array(v.picklist(candidateSources)), v.minLength(1)),
      /** Exact, as a decimal or a fraction; `null` where nothing was weighed. */
      score: v.nullable(words(60)),
    }),
  ),
});
export type Sources = v.InferOutput<typeof sourcesSchema>;

export const contestKinds = ['differential', 'equal'] as const;
const contestSchema = v.strictObject({
  id: contestIdSchema,
  office: words(40),
  seats: positive,
  kind: v.picklist(contestKinds),
  candidates: v.array(memberNameSchema),
  order: v.exactOptional(candidateOrderSchema),
  sources: v.exactOptional(sourcesSchema),
});
export type BallotContest = v.InferOutput<typeof contestSchema>;
const ballotFormSchema = v.strictObject({
  id: formIdSchema,
  /** What the paper is called where a meeting holds several (书记选票), and its colour. */
  name: v.optional(words(40)),
  colour: v.optional(words(20)),
  /** Left out, it elects (domain 7). */
  purpose: v.exactOptional(purposeSchema),
  blankMeans: v.picklist(['abstain', 'for']),
  within: v.nullable(
    v.strictObject({ contest: contestIdSchema, mustAlsoBeChosenIn: contestIdSchema }),
  ),
  /** Only who was elected there can be elected here: secretary and deputies among the committee. */
  among: v.optional(v.strictObject({ form: formIdSchema, contest: contestIdSchema })),
  contests: v.pipe(v.array(contestSchema), v.minLength(1)),
});
export type BallotForm = v.InferOutput<typeof ballotFormSchema>;

export const HANDS_BASES = ['due', 'present'] as const;
export const FEWER_SEATS_COMPARATORS = ['>=', '>'] as const;
export const NAMES_READ = ['ballot', 'votes'] as const;
export const NAMES_ANNOUNCED = ['strokes', 'votes', 'ballot'] as const;

/** What is settled locally beside the count: shows of hands, and the order of names. */
const localSchema = v.strictObject({
  handsBase: v.picklist(HANDS_BASES),
  /** Consent to fewer seats: half of those due, or over half (domain 3, 14). */
  fewerSeatsComparator: v.picklist(FEWER_SEATS_COMPARATORS),
  namesRead: v.picklist(NAMES_READ),
  namesAnnounced: v.picklist(NAMES_ANNOUNCED),
});
export type Local = v.InferOutput<typeof localSchema>;

/** What people in the hall see of the votes while they are counted. */
export const BOARDS = ['running', 'held'] as const;

/** How papers are entered: in packets (叠), counted twice or not, shown or held back. */
const countingSchema = v.strictObject({
  packetSize: v.pipe(positive, v.maxValue(100)),
  /** 0: no packet is counted twice; 1: every one; k: the first, and every k-th after it. */
  secondCount: v.pipe(countSchema, v.maxValue(100)),
  board: v.picklist(BOARDS),
});
export type Counting = v.InferOutput<typeof countingSchema>;

/** From 2 on a meeting closes only when every contest has come to its end. */
const RULES_VERSIONS = [1, 2] as const;
export const RULES_VERSION = 2;

export const methodSchema = v.strictObject({
  profile: v.picklist(PROFILE_NAMES),
  rules: rulesSchema,
  /** The version of the computing rules: a meeting is always computed by the rules of its day. */
  rulesVersion: v.picklist(RULES_VERSIONS),
  /** Left out where the meeting adopted the defaults. */
  local: v.optional(localSchema),
  counting: v.exactOptional(countingSchema),
});
export type Method = v.InferOutput<typeof methodSchema>;

export const offices = ['chiefScrutineer', 'scrutineer', 'counter', 'teller'] as const;
export type Office = (typeof offices)[number];
const officerSchema = v.strictObject({ office: v.picklist(offices), name: memberNameSchema });
export type Officer = v.InferOutput<typeof officerSchema>;
export const reliefReasons = ['left', 'becameCandidate', 'ownWish'] as const;
export type ReliefReason = (typeof reliefReasons)[number];

const matterSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('method'),
    /** The election method as it was read out; sheets bear its fingerprint. */
    text: v.optional(words(20_000)),
  }),
  /** Fewer seats than were to be filled, with the electors' consent (domain 3, 14). */
  v.strictObject({
    kind: v.literal('fewerSeats'),
    form: formIdSchema,
    contest: contestIdSchema,
  }),
  v.strictObject({
    kind: v.literal('exclusions'),
    names: v.pipe(v.array(memberNameSchema), v.minLength(1)),
  }),
  v.strictObject({
    kind: v.literal('officers'),
    officers: v.pipe(v.array(officerSchema), v.minLength(1)),
  }),
]);
export type Matter = v.InferOutput<typeof matterSchema>;

export const presses = [
  'report',
  'introduction',
  'boxSealed',
  'explanation',
  'boxOpened',
  'papersMixed',
] as const;
export type Press = (typeof presses)[number];

export const figures = [
  'due',
  'present',
  'received',
  'issued',
  'replaced',
  'voters',
  'leftOver',
  'returned',
] as const;
export type FigureName = (typeof figures)[number];
const countableFigures = figures.filter((figure) => figure !== 'due');

const publicKeySchema = v.strictObject({
  kty: v.literal('EC'),
  crv: v.literal('P-256'),
  x: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/)),
  y: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/)),
});
export type PublicKey = v.InferOutput<typeof publicKeySchema>;

/** Before whom a forgotten PIN was replaced by a new key (issue of the main job, 8). */
const keyReplacementSchema = v.strictObject({
  replaces: keyIdSchema,
  before: v.strictObject({
    role: v.picklist(['chiefScrutineer', 'scrutineer', 'presidingOfficer']),
    name: words(60),
  }),
});

export const marks = ['for', 'against', 'abstain', 'illegible'] as const;
const writeInSchema = v.union([
  v.strictObject({
    name: words(60),
    circled: v.boolean(),
    /** The desk asked about a name that is no full member on the roster, and the paper says so. */
    confirmed: v.boolean(),
  }),
  v.strictObject({ illegible: v.literal(true) }),
]);
export type EnteredWriteIn = v.InferOutput<typeof writeInSchema>;
export const voidReasons = [
  'unreadable',
  'identifying',
  'notOfficial',
  'otherMarks',
  'damaged',
] as const;
export type VoidReason = (typeof voidReasons)[number];
const enteredContestSchema = v.strictObject({
  contest: contestIdSchema,
  /** In ballot order; a candidate without a mark has what the form's `blankMeans` says. */
  marks: v.array(v.picklist(marks)),
  /** Where officers are evaluated, in place of `marks`, which are then none. */
  grades: v.exactOptional(v.array(v.picklist([...GRADES, 'abstain', 'illegible']))),
  writeIns: v.array(writeInSchema),
});
export type EnteredContest = v.InferOutput<typeof enteredContestSchema>;
const paperSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('marked'), contests: v.array(enteredContestSchema) }),
  v.strictObject({ kind: v.literal('blank') }),
  v.strictObject({
    kind: v.literal('void'),
    reason: v.picklist(voidReasons),
    ruledBy: memberNameSchema,
  }),
]);
export type EnteredPaper = v.InferOutput<typeof paperSchema>;

export const withdrawalReasons = ['misread', 'mistyped', 'enteredTwice', 'other'] as const;
export type WithdrawalReason = (typeof withdrawalReasons)[number];

/** What was found, paper in hand, where two entries of a packet differ. */
export const settlementReasons = [
  'misread',
  'mistyped',
  'skipped',
  'enteredTwice',
  /** One of the two had put it aside undecided. */
  'doubtful',
] as const;
export type SettlementReason = (typeof settlementReasons)[number];
export const correctionReasons = [...withdrawalReasons, 'skipped', 'doubtful'] as const;

/** A packet counted by hand on paper: what it adds to each sum. No paper of it was entered. */
const handTotalsSchema = v.strictObject({
  papers: positive,
  void: countSchema,
  contests: v.array(
    v.strictObject({
      contest: contestIdSchema,
      /** Papers not void as a whole on which this contest alone chooses too many. */
      overvoted: countSchema,
      /** In ballot order. */
      candidates: v.array(
        v.strictObject({
          ...{ for: countSchema, against: countSchema, abstain: countSchema },
          illegible: countSchema,
        }),
      ),
      /** Votes that count, for those written in. */
      writeIns: v.array(v.strictObject({ name: words(60), for: positive })),
    }),
  ),
});
export type HandTotals = v.InferOutput<typeof handTotalsSchema>;

/** Where a paper lies: never on the paper itself (domain 4, ballot papers carry no number). */
const at = { packet: positive, place: positive };

export const signatureSchema = v.strictObject({
  protected: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]+$/)),
  signature: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{86}$/)),
});
export type Signature = v.InferOutput<typeof signatureSchema>;

export const catalogue = {
  meetingOpened: event('meetingOpened', {
    meeting: meetingIdSchema,
    writer: writerIdSchema,
    practice: v.boolean(),
    /** Whose meeting it is; left out, the members'. */
    body: v.optional(v.picklist(bodies)),
    /** The meeting out of which it was opened, and where its record stood. */
    from: v.optional(
      v.strictObject({
        ...{ meeting: meetingIdSchema, seq: positive, head: hashSchema },
        /** Three papers are practised of that meeting's; otherwise it is the committee that it elected. */
        rehearsal: v.exactOptional(v.literal(true)),
      }),
    ),
  }),
  detailsSet: event('detailsSet', { details: detailsSchema }),
  rosterSet: event('rosterSet', { members: v.array(memberSchema) }),
  rosterCorrected: event('rosterCorrected', {
    name: memberNameSchema,
    /** `null` strikes the name from the roster. */
    standing: v.nullable(v.picklist(standings)),
    reason: words(200),
  }),
  exclusionsSet: event('exclusionsSet', { exclusions: v.array(exclusionSchema) }),
  methodSet: event('methodSet', { method: methodSchema }),
  formSet: event('formSet', { form: ballotFormSchema }),
  formDropped: event('formDropped', { form: formIdSchema, reason: text(200) }),
  formTurnedTo: event('formTurnedTo', { form: formIdSchema }),
  roundOpened: event('roundOpened', {
    ...inRound,
    kind: v.picklist(roundKinds),
    contests: v.pipe(
      v.array(v.strictObject({ contest: contestIdSchema, candidates: v.array(memberNameSchema) })),
      v.minLength(1),
    ),
    /** Why others stand than the count proposed; empty where nobody was changed. */
    reason: text(200),
  }),
  roundNotHeld: event('roundNotHeld', { ...inRound, reason: words(200) }),
  matterReferred: event('matterReferred', {
    form: formIdSchema,
    contest: contestIdSchema,
    reason: words(200),
  }),
  signInOpened: event('signInOpened', {}),
  memberArrived: event('memberArrived', { name: memberNameSchema }),
  memberLeft: event('memberLeft', {
    name: memberNameSchema,
    reason: v.picklist(['left', 'refusedPaper', 'tickedByMistake']),
  }),
  excludedTakenBack: event('excludedTakenBack', { name: memberNameSchema }),
  pressed: event('pressed', { step: v.picklist(presses) }),
  officersProposed: event('officersProposed', { officers: v.array(officerSchema) }),
  handsShown: event('handsShown', {
    matter: matterSchema,
    for: countSchema,
    against: countSchema,
    abstain: countSchema,
  }),
  officerRelieved: event('officerRelieved', {
    ...{ name: memberNameSchema, office: v.picklist(offices) },
    reason: v.picklist(reliefReasons),
  }),
  chiefNamed: event('chiefNamed', { name: memberNameSchema }),
  keyMade: event('keyMade', {
    name: memberNameSchema,
    key: keyIdSchema,
    publicKey: publicKeySchema,
    /** PBKDF2-SHA-256 rounds with which the private part is wrapped. */
    rounds: positive,
    replacement: v.nullable(keyReplacementSchema),
  }),
  pinRefused: event('pinRefused', { name: memberNameSchema }),
  headCounted: event('headCounted', { ...inRound, present: countSchema, due: countSchema }),
  papersReceived: event('papersReceived', { ...inRound, count: positive, reason: text(200) }),
  papersIssued: event('papersIssued', { ...inRound, count: countSchema }),
  paperSpoiled: event('paperSpoiled', { ...inRound }),
  votersCounted: event('votersCounted', { ...inRound, count: countSchema }),
  leftOverCut: event('leftOverCut', { ...inRound, count: countSchema }),
  returnedCounted: event('returnedCounted', { ...inRound, count: countSchema }),
  figureCountedAgain: event('figureCountedAgain', {
    ...inRound,
    figure: v.picklist(countableFigures),
    value: countSchema,
    reason: words(200),
  }),
  figureCorrected: event('figureCorrected', {
    ...inRound,
    figure: v.picklist(figures.filter((f) => f !== 'returned')),
    value: countSchema,
    reason: words(200),
  }),
  keysTaken: event('keysTaken', { counter: memberNameSchema }),
  paperEntered: event('paperEntered', {
    ...inRound,
    ...at,
    keys: memberNameSchema,
    /** What is counted; the second count in packets is `secondEntered`. */
    entry: v.literal('first'),
    paper: paperSchema,
    /** The scrutineer who decided how it reads, where it had been set aside. */
    decidedBy: v.exactOptional(memberNameSchema),
  }),
  paperSetAside: event('paperSetAside', { ...inRound, ...at, keys: memberNameSchema }),
  packetClosed: event('packetClosed', { ...inRound, packet: positive, papers: positive }),
  paperWithdrawn: event('paperWithdrawn', {
    ...inRound,
    ...at,
    keys: memberNameSchema,
    reason: v.picklist(withdrawalReasons),
    /** The reason in words where it is none of the list: never what stands on the paper. */
    said: v.exactOptional(words(60)),
  }),
  secondEntered: event('secondEntered', {
    ...inRound,
    ...at,
    keys: memberNameSchema,
    /** `null`: doubtful, and left to the scrutineer at the end of the packet. */
    paper: v.nullable(paperSchema),
  }),
  secondClosed: event('secondClosed', { ...inRound, packet: positive, papers: countSchema }),
  secondDropped: event('secondDropped', { ...inRound, packet: positive, reason: words(200) }),
  differenceSettled: event('differenceSettled', {
    ...{ ...inRound, packet: positive, keys: memberNameSchema },
    /** Its place in each entry; `null` where that one has no such paper. */
    first: v.nullable(positive),
    second: v.nullable(positive),
    /** What lies there; `null` where there is no such paper. */
    paper: v.nullable(paperSchema),
    reason: v.picklist(settlementReasons),
  }),
  packetByHand: event('packetByHand', { ...inRound, packet: positive, totals: handTotalsSchema }),
  handTotalsWithdrawn: event('handTotalsWithdrawn', {
    ...{ ...inRound, packet: positive, reason: words(200) },
  }),
  countingClosed: event('countingClosed', { ...inRound }),
  roundVoided: event('roundVoided', { ...inRound }),
  baseAcknowledged: event('baseAcknowledged', { ...inRound }),
  outsideNamed: event('outsideNamed', { ...inRound, names: v.array(words(60)) }),
  sheetDrawn: event('sheetDrawn', {
    ...inRound,
    sheet: positive,
    /** The exact bytes that are signed, printed and shown: canonical JSON of a `Sheet`. */
    text: v.string(),
  }),
  sheetSigned: event('sheetSigned', {
    ...inRound,
    sheet: positive,
    name: memberNameSchema,
    key: keyIdSchema,
    signature: signatureSchema,
  }),
  signatureWanting: event('signatureWanting', {
    ...inRound,
    sheet: positive,
    name: memberNameSchema,
    why: v.picklist(['refused', 'absent']),
    reason: text(200),
  }),
  sheetWithdrawn: event('sheetWithdrawn', { ...inRound, sheet: positive, reason: words(200) }),
  announced: event('announced', { ...inRound, sheet: positive }),
  meetingClosed: event('meetingClosed', { keysDeleted: v.array(keyIdSchema) }),
  meetingNotHeld: event('meetingNotHeld', { reason: words(200) }),
  handedOver: event('handedOver', {}),
  takenOver: event('takenOver', { from: writerIdSchema, to: writerIdSchema }),
} as const;

type Catalogue = typeof catalogue;
export type EventType = keyof Catalogue;
export type EventOf<T extends EventType> = v.InferOutput<Catalogue[T]>;
export type Event = { [T in EventType]: EventOf<T> }[EventType];

/** What `decide` adds from the meeting itself; a command is an event without it. */
type Derived<T extends EventType> =
  | 'v'
  | (T extends OfForm ? never : 'form')
  | 'round'
  | (T extends 'outsideNamed' ? 'names' : never)
  | (T extends 'sheetDrawn' | 'sheetSigned' | 'signatureWanting' | 'sheetWithdrawn' | 'announced'
      ? 'sheet'
      : never)
  | (T extends 'paperEntered' ? 'entry' : never)
  | (T extends AtTheKeys ? 'keys' : never)
  | (T extends 'packetClosed' | 'secondClosed' ? 'papers' : never)
  | (T extends 'headCounted' ? 'due' : never)
  | (T extends 'sheetDrawn' ? 'text' : never)
  | (T extends 'meetingClosed' ? 'keysDeleted' : never)
  | (T extends 'takenOver' ? 'from' : never);

/** Events that say of which form they speak; others speak of the round at hand. */
type OfForm = 'formSet' | 'formDropped' | 'formTurnedTo' | 'roundOpened' | 'matterReferred';

/** Events that record who sat at the keys. */
type AtTheKeys =
  | 'paperEntered'
  | 'paperSetAside'
  | 'paperWithdrawn'
  | 'secondEntered'
  | 'differenceSettled';

export type CommandOf<T extends EventType> = Omit<EventOf<T>, Derived<T>>;
export type Command = { [T in EventType]: CommandOf<T> }[EventType];

const eventTypes = new Set<string>(Object.keys(catalogue));

/** Parses what a journal entry holds; `null` where it is no event of the catalogue. */
export function parseEvent(raw: unknown): Event | null {
  const type =
    typeof raw === 'object' && raw !== null && 'type' in raw && typeof raw.type === 'string'
      ? raw.type
      : '';
  if (!eventTypes.has(type)) return null;
  const parsed = v.safeParse(catalogue[type as EventType], raw);
  return parsed.success ? parsed.output : null;
}
