import * as v from 'valibot';
import {
  countSchema,
  PROFILE_NAMES,
  positiveCountSchema as positive,
  rulesSchema,
} from '@/election/tally/rules';
import { event } from './define';
import { paragraphs, words } from './fields';
import {
  contestIdSchema,
  formIdSchema,
  hashSchema,
  keyIdSchema,
  meetingIdSchema,
  memberNameSchema,
  writerIdSchema,
} from './ids';
import { minuteSchema } from './minute';
import { officerSchema } from './officers';

/** 党员大会, 委员会第一次全体会议: a committee of three to seven has one scrutineer (domain §3.4). */
export const bodies = ['members', 'committee'] as const;
export type Body = (typeof bodies)[number];

export const detailsSchema = v.strictObject({
  organisation: words(80),
  title: words(80),
  place: words(80),
  date: v.pipe(v.string(), v.isoDate()),
  presidingOfficer: memberNameSchema,
});
export type Details = v.InferOutput<typeof detailsSchema>;

export const HANDS_BASES = ['due', 'present'] as const;
export const FEWER_SEATS_COMPARATORS = ['>=', '>'] as const;
export const NAMES_READ = ['ballot', 'votes'] as const;
export const NAMES_ANNOUNCED = ['strokes', 'votes', 'ballot'] as const;

/** What is settled locally beside the count: shows of hands, and the order of names. */
const localSchema = v.strictObject({
  handsBase: v.picklist(HANDS_BASES),
  /** Consent to fewer seats: half of those due, or over half (domain §3.14). */
  fewerSeatsComparator: v.picklist(FEWER_SEATS_COMPARATORS),
  namesRead: v.picklist(NAMES_READ),
  namesAnnounced: v.picklist(NAMES_ANNOUNCED),
});
export type Local = v.InferOutput<typeof localSchema>;

/** What people in the hall see of the votes while they are counted. */
export const BOARDS = ['running', 'held'] as const;

/**
 * What somebody signs for (`rules/officers/signers.ts`), and where the people in the hall may agree that it
 * goes on without a signature that is not to be had.
 */
export const SIGNED_ACTS = [
  'formSet',
  'memberLeft',
  'officerRelieved',
  'chiefScrutineerNamed',
  'signingKeyCreated',
  'handsShown',
  'headCounted',
  'papersIssued',
  'returnedCounted',
  'figureCountedAgain',
  'figureCorrected',
  'paperWithdrawn',
  'differenceSettled',
  'secondEntryDropped',
  'packetCountedByHand',
  'handTotalsWithdrawn',
  'signatureMissing',
  'sheetWithdrawn',
  'announced',
  'roundOpened',
  'roundNotHeld',
  'contestReferred',
  'meetingClosed',
  'meetingNotHeld',
  'handedOver',
  'takenOver',
] as const;
export type SignedAct = (typeof SIGNED_ACTS)[number];

/** How papers are entered: in packets (叠), counted twice or not, shown or held back. */
const countingSchema = v.strictObject({
  packetSize: v.pipe(positive, v.maxValue(100)),
  /** 0: no packet is counted twice; 1: every one; k: the first, and every k-th after it. */
  secondCountEvery: v.pipe(countSchema, v.maxValue(100)),
  board: v.picklist(BOARDS),
});
export type Counting = v.InferOutput<typeof countingSchema>;

/** A change of the rules of the count adds a version; a meeting is always computed by the one it adopted. */
const RULES_VERSIONS = [1] as const;
export const RULES_VERSION = 1;

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

const matterSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('method'),
    /** The election method as it was read out; sheets bear its fingerprint. */
    text: v.optional(paragraphs(20_000)),
  }),
  /** Fewer seats than were to be filled, with the electors' consent (domain §3.14). */
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
  /** Another presides; or the same person, who has forgotten the signing password and chooses a new one. */
  v.strictObject({ kind: v.literal('presidingOfficer'), name: memberNameSchema }),
  /** The next act, about this person, goes on without the signature of these; of nobody where no signer is left. */
  v.strictObject({
    kind: v.literal('withoutSignature'),
    act: v.picklist(SIGNED_ACTS),
    about: v.nullable(memberNameSchema),
    of: v.array(memberNameSchema),
  }),
  /** The covered desk is opened although nobody here has a signing password that works (domain §11.15). */
  v.strictObject({ kind: v.literal('deskUncovered') }),
]);
export type Matter = v.InferOutput<typeof matterSchema>;

export const procedures = [
  'report',
  'introduction',
  'boxSealed',
  'explanation',
  'boxOpened',
  'papersMixed',
] as const;
export type Procedure = (typeof procedures)[number];

/** A record is kept twice on its device, in the database and in a log beside it: one was mended from the other. */
const recordRepair = {
  mended: v.picklist(['database', 'log']),
  /** From the other copy, or with entries out of a file that a person gave. */
  from: v.picklist(['copy', 'file']),
  /** How many entries it lacked, or had otherwise, and the numbers of the first and the last of them. */
  entries: countSchema,
  first: v.nullable(positive),
  last: v.nullable(positive),
  /** Entries that were stored once and are in neither copy. */
  lost: countSchema,
};
export const recordRepairSchema = v.strictObject(recordRepair);
export type RecordRepair = v.InferOutput<typeof recordRepairSchema>;

/** What is looked at before the box is opened, in the order of the screen. */
export const READINESS_CHECKS = [
  'persistent',
  'notPrivate',
  'room',
  'twoCopies',
  'stick',
  'browser',
  'clock',
  'awake',
  'mains',
  'printer',
  'offline',
] as const;
export type ReadinessCheck = (typeof READINESS_CHECKS)[number];

/** `unknown`: this browser does not tell, and nobody said. */
export const READINESS_RESULTS = ['good', 'bad', 'unknown'] as const;
export type ReadinessResult = (typeof READINESS_RESULTS)[number];

const readinessSchema = v.pipe(
  v.array(
    v.strictObject({
      check: v.picklist(READINESS_CHECKS),
      result: v.picklist(READINESS_RESULTS),
      /** What was found, in figures: room left, name of the browser, fingerprint of the app. */
      found: v.exactOptional(words(80)),
    }),
  ),
  v.check((checks) => new Set(checks.map(({ check }) => check)).size === checks.length),
);
export type ReadinessChecked = v.InferOutput<typeof readinessSchema>;

export const meetingEvents = {
  meetingOpened: event('meetingOpened', 1, {
    meeting: meetingIdSchema,
    writer: writerIdSchema,
    practice: v.boolean(),
    /** Whose meeting it is; left out, the members'. */
    body: v.optional(v.picklist(bodies)),
    /** The meeting out of which it was opened, and where its record stood. */
    from: v.optional(
      v.strictObject({
        meeting: meetingIdSchema,
        seq: positive,
        head: hashSchema,
        /** Three papers are practised of that meeting's; otherwise it is the committee that it elected. */
        rehearsal: v.exactOptional(v.literal(true)),
      }),
    ),
  }),
  detailsSet: event('detailsSet', 1, { details: detailsSchema }),
  methodSet: event('methodSet', 1, { method: methodSchema }),
  handsShown: event('handsShown', 1, {
    matter: matterSchema,
    for: countSchema,
    against: countSchema,
    abstain: countSchema,
  }),
  procedureRecorded: event('procedureRecorded', 1, { procedure: v.picklist(procedures) }),
  meetingClosed: event('meetingClosed', 1, { keysDeleted: v.array(keyIdSchema) }, 'keysDeleted'),
  meetingNotHeld: event('meetingNotHeld', 1, { reason: words(200) }),
  handedOver: event('handedOver', 1, {}),
  readinessRecorded: event(
    'readinessRecorded',
    1,
    {
      checks: readinessSchema,
      /** Something was not good, or not known, and the meeting goes on all the same. */
      regardless: v.boolean(),
    },
    'regardless',
  ),
  recordRepaired: event('recordRepaired', 1, recordRepair),
  /** The clock of the device jumped from the time of the entry before. */
  clockChanged: event('clockChanged', 1, { from: minuteSchema, to: minuteSchema }, 'from'),
  takenOver: event('takenOver', 1, { from: writerIdSchema, to: writerIdSchema }, 'from'),
} as const;
