import { contestResult } from '@/election/tally/contestResult';
import type { Form } from '@/election/tally/paper';
import type { Result } from '@/election/tally/result';
import type { Rules } from '@/election/tally/rules';
import { type Conclude, type Election, tally } from '@/election/tally/tally';
import { unreachable } from '@/election/tally/unreachable';
import { allWhoPass } from './allWhoPass';
import { withoutSeats } from './confirmation';
import { evaluated, gradedForm } from './evaluation';
import { type RecommendationSettings, recommendationRules, recommended } from './recommendation';

/** What a form is for where it elects nobody (domain §7), with what that kind of ballot sets. */
type OtherPurpose =
  | ({ readonly kind: 'recommendation' } & RecommendationSettings)
  | { readonly kind: 'evaluation' | 'preselection' | 'confirmation' };
/** A form without one elects. */
export type Purpose = OtherPurpose | undefined;
export type PurposeKind = NonNullable<Purpose>['kind'] | 'election';

/** What papers are read and a round is counted by. */
export type BallotTerms = Pick<Election, 'form' | 'rules' | 'round' | 'mayBeElected'>;

/** The terms of the adopted method, as the purpose of a form has them. Asked twice, they stay. */
export const termsFor = (purpose: Purpose, terms: BallotTerms): BallotTerms =>
  purpose === undefined || purpose.kind === 'preselection'
    ? terms
    : {
        form: formFor(purpose, terms.form),
        rules: rulesFor(purpose, terms.rules),
        round: terms.round,
        mayBeElected: takesNames(purpose) ? terms.mayBeElected : nobody,
      };

/** The rules that hold for a form of this purpose: a recommendation meeting sets its own. */
export const rulesFor = (purpose: Purpose, rules: Rules): Rules =>
  purpose?.kind === 'recommendation' ? recommendationRules(rules, purpose) : rules;

/** The form as its papers are read. */
export function formFor(purpose: Purpose, form: Form): Form {
  switch (purpose?.kind) {
    case undefined:
    case 'preselection':
    case 'recommendation':
      return form;
    case 'evaluation':
      return gradedForm(form);
    case 'confirmation':
      return withoutSeats(form);
    default:
      return unreachable(purpose);
  }
}

/** Nobody is written in where those listed are evaluated or confirmed. */
export const takesNames = (purpose: Purpose): boolean =>
  purpose?.kind !== 'evaluation' && purpose?.kind !== 'confirmation';

export const nobody = (): boolean => false;

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
