import * as v from 'valibot';
import {
  countSchema,
  MAJORITY_BASES,
  positiveCountSchema,
  RETURNED_LIMITS,
} from '@/election/tally/rules';
import { contestKinds, sourcesSchema } from './ballot';
import { canonical } from './canonical';
import { correctionReasons, voidReasons } from './count';
import { contestIdSchema, formIdSchema, hashSchema, meetingIdSchema } from './ids';
import { bodies, detailsSchema, methodSchema, recordRepairSchema } from './meeting';
import { deviationKinds, offices, reliefReasons } from './officers';
import { purposeSchema } from './purpose';
import { figures, roundKinds } from './round';

const names = v.array(v.string());
export const reasonsOfVoid = [...voidReasons, 'blank', 'overvote', 'within', 'byHand'] as const;

const contestResultSchema = v.strictObject({
  validPapers: countSchema,
  base: v.strictObject({ name: v.picklist(MAJORITY_BASES), value: countSchema }),
  threshold: v.nullable(countSchema),
  candidates: v.array(
    v.strictObject({
      name: v.string(),
      for: countSchema,
      against: countSchema,
      abstain: countSchema,
      illegible: countSchema,
      /** Only where officers are evaluated. */
      grades: v.exactOptional(
        v.strictObject({
          excellent: countSchema,
          competent: countSchema,
          basic: countSchema,
          incompetent: countSchema,
        }),
      ),
    }),
  ),
  writeIns: v.array(v.strictObject({ name: v.string(), for: countSchema })),
  elected: names,
  next: v.nullable(
    v.strictObject({
      kind: v.picklist(['supplementary', 'runoff', 'refer']),
      seats: positiveCountSchema,
      candidates: names,
    }),
  ),
  electedIfBase: v.nullable(v.strictObject({ due: names, present: names })),
});

export const deviationsSchema = v.array(
  v.strictObject({
    kind: v.picklist(deviationKinds),
    names,
    entry: positiveCountSchema,
    /** By a show of hands: how many agreed, of how many in the hall. `null` where by signatures alone. */
    hands: v.nullable(v.strictObject({ for: countSchema, present: countSchema })),
  }),
);

/** Left out where there is nothing to say, so that sheets drawn before these were thought of stay as they are. */
const besidesEntries = {
  body: v.optional(v.picklist(bodies)),
  purpose: v.optional(purposeSchema),
  formName: v.optional(v.string()),
  blankMeans: v.optional(v.picklist(['abstain', 'for'])),
  within: v.optional(
    v.strictObject({ contest: contestIdSchema, mustAlsoBeChosenIn: contestIdSchema }),
  ),
  among: v.optional(v.strictObject({ form: formIdSchema, contest: contestIdSchema })),
  roundKind: v.optional(v.picklist(roundKinds)),
  roundReason: v.optional(v.string()),
  /** Fingerprint of the election method as it was read out and adopted. */
  methodTextHash: v.optional(hashSchema),
  electedOutside: v.optional(names),
  /** Papers entered twice by two people, and how many of them were first entered wrongly. */
  secondCount: v.exactOptional(
    v.strictObject({ papers: positiveCountSchema, firstWrong: countSchema }),
  ),
  /** Packets whose totals were taken over from paper: nothing can recompute them. */
  byHand: v.exactOptional(
    v.array(v.strictObject({ packet: positiveCountSchema, papers: positiveCountSchema })),
  ),
  /** What was mended in the record of the meeting before this sheet was drawn. */
  repairs: v.exactOptional(v.array(recordRepairSchema)),
  /** What did not go as the rules have it: `entry` is its number in the record. */
  deviations: v.exactOptional(deviationsSchema),
  /** Sheets announced before in this meeting. */
  earlierSheets: v.optional(
    v.array(v.strictObject({ form: formIdSchema, round: positiveCountSchema, hash: hashSchema })),
  ),
};
export const sheetSchema = v.strictObject({
  format: v.literal('jipiaotai-sheet'),
  version: v.literal(1),
  kind: v.picklist(['result', 'void']),
  meeting: meetingIdSchema,
  practice: v.boolean(),
  number: positiveCountSchema,
  /** The withdrawn sheet that this one takes the place of. */
  replaces: v.nullable(
    v.strictObject({ number: positiveCountSchema, hash: hashSchema, reason: v.string() }),
  ),
  details: detailsSchema,
  form: formIdSchema,
  round: positiveCountSchema,
  figures: v.strictObject(
    Object.fromEntries(figures.map((figure) => [figure, countSchema])) as Record<
      (typeof figures)[number],
      typeof countSchema
    >,
  ),
  excluded: countSchema,
  dueChanges: v.array(
    v.strictObject({
      name: v.string(),
      what: v.picklist(['takenBack', 'notPassed', 'rosterCorrected', 'excluded']),
      reason: v.string(),
    }),
  ),
  quorumNeeded: countSchema,
  returnedLimit: v.strictObject({ figure: v.picklist(RETURNED_LIMITS), value: countSchema }),
  figureChanges: v.array(
    v.strictObject({
      figure: v.picklist(figures),
      from: countSchema,
      to: countSchema,
      kind: v.picklist(['countedAgain', 'corrected', 'added']),
      reason: v.string(),
      witnesses: names,
    }),
  ),
  method: methodSchema,
  methodHash: hashSchema,
  officers: v.array(v.strictObject({ office: v.picklist(offices), name: v.string() })),
  relieved: v.array(
    v.strictObject({
      office: v.picklist(offices),
      name: v.string(),
      reason: v.picklist(reliefReasons),
    }),
  ),
  contests: v.array(
    v.strictObject({
      id: contestIdSchema,
      office: v.string(),
      seats: positiveCountSchema,
      kind: v.picklist(contestKinds),
      candidates: names,
      sources: v.optional(sourcesSchema),
      /** `null` on a void sheet, which gives no votes. */
      result: v.nullable(contestResultSchema),
    }),
  ),
  papers: v.nullable(
    v.strictObject({
      valid: countSchema,
      void: countSchema,
      voidBy: v.array(
        v.strictObject({ reason: v.picklist(reasonsOfVoid), papers: positiveCountSchema }),
      ),
    }),
  ),
  ...besidesEntries,
  corrections: v.array(
    v.strictObject({
      packet: positiveCountSchema,
      place: positiveCountSchema,
      reason: v.picklist(correctionReasons),
      note: v.exactOptional(v.string()),
      witnesses: names,
    }),
  ),
  /** The entry at which the record stood when the sheet was drawn; signing moves the head. */
  journal: v.strictObject({ seq: positiveCountSchema, head: hashSchema }),
});

/** What scrutineers sign: everything that stands on the result sheet or the void sheet. */
export type Sheet = v.InferOutput<typeof sheetSchema>;
export type SheetContest = Sheet['contests'][number];

/** Reads a sheet back from its signed bytes; `null` where they are no sheet in canonical form. */
export function parseSheet(text: string): Sheet | null {
  try {
    const parsed = v.safeParse(sheetSchema, JSON.parse(text));
    return parsed.success && canonical(parsed.output) === text ? parsed.output : null;
  } catch {
    return null;
  }
}

/** What stands on a sheet only where there is something to say. */
export type SheetExtras = Pick<Sheet, keyof typeof besidesEntries>;
