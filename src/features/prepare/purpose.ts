import type { MemberName } from '@/election/events/ids';
import type { BallotPurpose } from '@/election/events/purpose';
import type { PurposeKind } from '@/election/tally/ballots/purpose';
import {
  RECOMMENDATION,
  type RecommendationSettings,
} from '@/election/tally/ballots/recommendation';
import { separateNames } from './separateNames';

/** What a paper is for, as it is set while a form is prepared. */
export interface TypedPurpose {
  readonly kind: PurposeKind;
  readonly settings: Omit<RecommendationSettings, 'mayBeNamed'>;
  /** Who may be named in a recommendation, as typed; empty, the full members on the roster. */
  readonly mayBeNamed: string;
}

const MEMBERS = { by: 'members', ...RECOMMENDATION } as const;

export function typedPurpose(purpose: BallotPurpose): TypedPurpose {
  if (purpose?.kind !== 'recommendation')
    return { kind: purpose?.kind ?? 'election', settings: MEMBERS, mayBeNamed: '' };
  const { kind, mayBeNamed = [], ...settings } = purpose;
  return { kind, settings, mayBeNamed: mayBeNamed.join(' ') };
}

/** What the form says of it; a plain election says nothing. */
export function purposeOf({ kind, settings, mayBeNamed }: TypedPurpose): BallotPurpose {
  if (kind === 'election') return undefined;
  if (kind !== 'recommendation') return { kind };
  const names = separateNames(mayBeNamed) as readonly MemberName[];
  return { kind, ...settings, ...(names.length > 0 && { mayBeNamed: [...names] }) };
}

/** Voters write names where candidates would stand. */
export const namesNobody = ({ kind }: TypedPurpose): boolean => kind === 'recommendation';

/** Those listed are asked about one by one: there are no seats to choose for. */
export const asksOfEach = ({ kind }: TypedPurpose): boolean =>
  kind === 'evaluation' || kind === 'confirmation';
