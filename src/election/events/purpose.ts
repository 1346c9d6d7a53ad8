import * as v from 'valibot';
import type { Purpose } from '@/election/tally/ballots/purpose';
import { RECOMMENDERS } from '@/election/tally/ballots/recommendation';
import { COMPARATORS, quorumSchema } from '@/election/tally/rules';
import { memberNameSchema } from './ids';

/** What a form is for where it elects nobody (domain §7), with what that kind of ballot sets. */
export const purposeSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('recommendation'),
    by: v.picklist(RECOMMENDERS),
    quorum: quorumSchema,
    base: v.picklist(['returned', 'valid']),
    comparator: v.picklist(COMPARATORS),
    mayBeNamed: v.optional(v.array(memberNameSchema)),
  }),
  v.strictObject({ kind: v.literal('evaluation') }),
  v.strictObject({ kind: v.literal('preselection') }),
  v.strictObject({ kind: v.literal('confirmation') }),
]) satisfies v.GenericSchema<unknown, NonNullable<Purpose>>;

/** A form without one elects. */
export type BallotPurpose = v.InferOutput<typeof purposeSchema> | undefined;
