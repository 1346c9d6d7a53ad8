import * as v from 'valibot';
import {
  countSchema,
  PROFILE_NAMES,
  PROFILES,
  positiveCountSchema,
  rulesSchema,
} from '@/election/tally/rules';

/** A name of a person or a contest, compared character for character. */
const nameSchema = v.pipe(v.string(), v.nonEmpty());

/** A profile, and every other key overrides one of its rules. Unknown keys are refused. */
const adoptedRulesSchema = v.pipe(
  v.strictObject({ profile: v.picklist(PROFILE_NAMES), ...v.partial(rulesSchema).entries }),
  v.transform(({ profile, ...overrides }) => ({ ...PROFILES[profile], ...overrides })),
  rulesSchema,
);

const contestSchema = v.object({
  id: nameSchema,
  seats: positiveCountSchema,
  candidates: v.array(nameSchema),
});

/**
 * A case but for its papers, whose keys are names: those are read by `parsePapers`, since
 * valibot's records leave out a person called `constructor`.
 */
export const caseSchema = v.object({
  id: v.string(),
  note: v.optional(v.string()),
  rules: adoptedRulesSchema,
  attendance: v.object({ due: countSchema, present: countSchema }),
  form: v.object({
    contests: v.array(contestSchema),
    blankMeans: v.optional(v.picklist(['abstain', 'for']), 'abstain'),
    within: v.optional(v.object({ contest: nameSchema, mustAlsoBeChosenIn: nameSchema })),
    ineligible: v.optional(v.array(nameSchema), []),
  }),
  round: v.object({ kind: v.picklist(['first', 'runoff', 'supplementary']) }),
  ballots: v.object({ issued: countSchema, voters: countSchema, returned: countSchema }),
  papers: v.array(v.unknown()),
});

export type CaseHead = v.InferOutput<typeof caseSchema>;
