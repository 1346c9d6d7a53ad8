import * as v from 'valibot';
import { contestResult } from '../tally/contestResult';
import type { Result } from '../tally/result';
import { type Conclude, type Election, tally } from '../tally/tally';
import { unreachable } from '../unreachable';
import { allWhoPass } from './allWhoPass';
import { withoutSeats } from './confirmation';
import { evaluated, gradedForm } from './evaluation';
import { recommendationRules, recommendationSchema, recommended } from './recommendation';

/** What a form is for where it elects nobody (domain 7), with what that kind of ballot sets. */
export const purposeSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('recommendation'), ...recommendationSchema.entries }),
  v.strictObject({ kind: v.literal('evaluation') }),
  v.strictObject({ kind: v.literal('preselection') }),
  v.strictObject({ kind: v.literal('confirmation') }),
]);
/** A form without one elects. */
export type Purpose = v.InferOutput<typeof purposeSchema> | undefined;
export type PurposeKind = NonNullable<Purpose>['kind'] | 'election';

/** What papers are read and a round is counted by. */
export type BallotTerms = Pick<Election, 'form' | 'rules' | 'round' | 'mayBeElected'>;

/** The terms of the adopted method, as the purpose of a form has them. Asked twice, they stay. */
export function termsFor(purpose: Purpose, terms: BallotTerms): BallotTerms {
  switch (purpose?.kind) {
    case undefined:
    case 'preselection':
      return terms;
    case 'recommendation':
      return { ...terms, rules: recommendationRules(terms.rules, purpose) };
    case 'evaluation':
      return { ...terms, form: gradedForm(terms.form), mayBeElected: nobody };
    case 'confirmation':
      return { ...terms, form: withoutSeats(terms.form), mayBeElected: nobody };
    default:
      return unreachable(purpose);
  }
}

/** Nobody is written in where those listed are evaluated or confirmed. */
const nobody = (): boolean => false;

const conclusions: Readonly<Record<PurposeKind, Conclude>> = {
  election: contestResult,
  preselection: contestResult,
  recommendation: recommended,
  evaluation: evaluated,
  confirmation: allWhoPass,
};

/** Counts a round of any purpose: the same gates, papers and totals, concluded as the purpose says. */
export const tallyFor = (purpose: Purpose, election: Election): Result =>
  tally({ ...election, ...termsFor(purpose, election) }, conclusions[purpose?.kind ?? 'election']);
