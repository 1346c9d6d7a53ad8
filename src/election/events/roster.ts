import * as v from 'valibot';
import { event } from './define';
import { words } from './fields';
import { memberNameSchema } from './ids';

/** Standing in the organisation ([2020] art. 5 decides what each may do). */
export const standings = [
  'full',
  'probationary',
  'onProbation',
  'suspended',
  /** No member: a villagers' or residents' representative, who recommends and elects nobody (domain §7.1). */
  'representative',
] as const;
export type Standing = (typeof standings)[number];
const memberSchema = v.strictObject({ name: memberNameSchema, standing: v.picklist(standings) });
export type Member = v.InferOutput<typeof memberSchema>;

/** The six categories in which a member may be left out of those due (domain §2.2). */
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

export const rosterEvents = {
  rosterSet: event('rosterSet', 1, { members: v.array(memberSchema) }),
  rosterCorrected: event('rosterCorrected', 1, {
    name: memberNameSchema,
    /** `null` strikes the name from the roster. */
    standing: v.nullable(v.picklist(standings)),
    reason: words(200),
  }),
  exclusionsSet: event('exclusionsSet', 1, { exclusions: v.array(exclusionSchema) }),
  exclusionWithdrawn: event('exclusionWithdrawn', 1, { name: memberNameSchema }),
  signInOpened: event('signInOpened', 1, {}),
  memberArrived: event('memberArrived', 1, { name: memberNameSchema }),
  memberLeft: event('memberLeft', 1, {
    name: memberNameSchema,
    reason: v.picklist(['left', 'refusedPaper', 'tickedByMistake']),
  }),
} as const;
