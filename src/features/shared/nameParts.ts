import { SUFFIX_MARKS } from '@/text/rosterWords';

export interface NameParts {
  /** The name without what tells it apart. */
  readonly base: string;
  /** What tells two of one name apart; empty where there is none. */
  readonly suffix: string;
}

/** A name of the roster in its parts: two of one name are told apart in marks of their own. */
export function nameParts(name: string): NameParts {
  const [before, after] = SUFFIX_MARKS;
  const at = name.indexOf(before);
  if (at <= 0 || !name.endsWith(after)) return { base: name, suffix: '' };
  return { base: name.slice(0, at), suffix: name.slice(at + 1, -1) };
}
