import * as v from 'valibot';
import { GRADES } from '@/election/tally/paper';
import { countSchema, positiveCountSchema as positive } from '@/election/tally/rules';
import { roundEvent } from './define';
import { at, words } from './fields';
import { contestIdSchema, memberNameSchema } from './ids';

export const marks = ['for', 'against', 'abstain', 'illegible'] as const;
const writeInSchema = v.union([
  v.strictObject({
    name: words(60),
    circled: v.boolean(),
    /** The name is no full member on the roster; the app asked, and the counter confirmed that the paper has it. */
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
          for: countSchema,
          against: countSchema,
          abstain: countSchema,
          illegible: countSchema,
        }),
      ),
      /** Votes that count, for those written in. */
      writeIns: v.array(v.strictObject({ name: words(60), for: positive })),
    }),
  ),
});
export type HandTotals = v.InferOutput<typeof handTotalsSchema>;

export const countEvents = {
  paperEntered: roundEvent(
    'paperEntered',
    1,
    {
      ...at,
      enteredBy: memberNameSchema,
      paper: paperSchema,
      /** The scrutineer who decided how it reads, where it had been set aside. */
      decidedBy: v.exactOptional(memberNameSchema),
    },
    'enteredBy',
  ),
  paperSetAside: roundEvent(
    'paperSetAside',
    1,
    { ...at, enteredBy: memberNameSchema },
    'enteredBy',
  ),
  packetClosed: roundEvent('packetClosed', 1, { packet: positive, papers: positive }, 'papers'),
  paperWithdrawn: roundEvent(
    'paperWithdrawn',
    1,
    {
      ...at,
      enteredBy: memberNameSchema,
      reason: v.picklist(withdrawalReasons),
      /** The reason in words, where it is none of the list: never what stands on the paper. */
      note: v.exactOptional(words(60)),
    },
    'enteredBy',
  ),
  secondEntryRecorded: roundEvent(
    'secondEntryRecorded',
    1,
    {
      ...at,
      enteredBy: memberNameSchema,
      /** `null`: doubtful, and left to the scrutineer at the end of the packet. */
      paper: v.nullable(paperSchema),
    },
    'enteredBy',
  ),
  secondEntryClosed: roundEvent(
    'secondEntryClosed',
    1,
    { packet: positive, papers: countSchema },
    'papers',
  ),
  secondEntryDropped: roundEvent('secondEntryDropped', 1, { packet: positive, reason: words(200) }),
  differenceSettled: roundEvent(
    'differenceSettled',
    1,
    {
      packet: positive,
      enteredBy: memberNameSchema,
      /** Its place in each entry; `null` where that one has no such paper. */
      first: v.nullable(positive),
      second: v.nullable(positive),
      /** What lies there; `null` where there is no such paper. */
      paper: v.nullable(paperSchema),
      reason: v.picklist(settlementReasons),
    },
    'enteredBy',
  ),
  packetCountedByHand: roundEvent('packetCountedByHand', 1, {
    packet: positive,
    totals: handTotalsSchema,
  }),
  handTotalsWithdrawn: roundEvent('handTotalsWithdrawn', 1, {
    packet: positive,
    reason: words(200),
  }),
  countingClosed: roundEvent('countingClosed', 1, {}),
} as const;
