import * as v from 'valibot';
import { RECOMMENDERS } from '@/election/tally/ballots/recommendation';
import { positiveCountSchema as positive } from '@/election/tally/rules';
import { event } from './define';
import { text, words } from './fields';
import {
  contestIdSchema,
  formIdSchema,
  hashSchema,
  meetingIdSchema,
  memberNameSchema,
} from './ids';
import { purposeSchema } from './purpose';

/**
 * How the candidates stand on the paper: in stroke order, or as the superior's approved list has
 * them, with what it says (domain §6). Missing in records made before the app asked for it.
 */
const candidateOrderSchema = v.variant('by', [
  v.strictObject({ by: v.literal('strokes') }),
  v.strictObject({ by: v.literal('hand'), reason: words(100) }),
]);
export type CandidateOrder = v.InferOutput<typeof candidateOrderSchema>;

/** Who put a candidate forward before the election (两推一选; domain §7.1). */
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
  /** Left out, the form is for an election (domain §7). */
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

export const ballotEvents = {
  formSet: event('formSet', 1, { form: ballotFormSchema }),
  formDropped: event('formDropped', 1, { form: formIdSchema, reason: text(200) }),
  formSelected: event('formSelected', 1, { form: formIdSchema }),
} as const;
