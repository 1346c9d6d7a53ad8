import { nameKey } from '@/election/rules/roster/nameKey';
import { nameParts } from '@/features/shared/nameParts';
import { hasLetters, type Suggestion } from './suggest';

/** Whom what was typed means. */
export type Resolved =
  | { readonly kind: 'empty' }
  /** One person, or a name that is nobody's here, in the one spelling that is kept of it. */
  | { readonly kind: 'name'; readonly name: string }
  /** Several people bear this name: the paper, or whoever reads it, has to say which. */
  | { readonly kind: 'which'; readonly base: string; readonly names: readonly string[] }
  /** Several names are like it. */
  | { readonly kind: 'several' };

interface Known {
  /** Everybody on the roster, or on the list of who may be named. */
  readonly people: readonly string[];
  /** Names written on papers before, whoever's they are. */
  readonly before: readonly string[];
}

/**
 * A name written out is taken as it stands: it is nobody else's for being like it. Letters, and a
 * single character, are completed where only one name is meant.
 */
export function resolveName(
  typed: string,
  { people, before }: Known,
  suggestions: readonly Suggestion[],
): Resolved {
  const key = nameKey(typed);
  if (key === '') return { kind: 'empty' };
  const told = people.filter((name) => nameKey(name) === key && nameParts(name).suffix !== '');
  const [only, ...others] = told.length > 0 ? told : bearing(people, key);
  if (only !== undefined)
    return others.length === 0
      ? { kind: 'name', name: only }
      : { kind: 'which', base: key, names: [only, ...others] };
  const kept = before.find((name) => nameKey(name) === key);
  if (kept !== undefined) return { kind: 'name', name: kept };
  if (!hasLetters(key) && Array.from(key).length > 1) return { kind: 'name', name: key };
  return completed(suggestions, people) ?? { kind: 'name', name: key };
}

/** Those whose name this is, told apart or not. */
export const bearing = (people: readonly string[], key: string): readonly string[] =>
  people.filter((name) => nameKey(nameParts(name).base) === key);

function completed(suggestions: readonly Suggestion[], people: readonly string[]): Resolved | null {
  const wholly = suggestions.filter(({ whole }) => whole);
  const meant = wholly.length > 0 ? wholly : suggestions;
  const bases = new Set(meant.map(({ name }) => nameKey(nameParts(name).base)));
  const [base, another] = bases;
  if (base === undefined) return null;
  if (another !== undefined) return { kind: 'several' };
  const names = bearing(people, base);
  if (names.length > 1) return { kind: 'which', base, names };
  return { kind: 'name', name: names[0] ?? meant[0]?.name ?? base };
}
