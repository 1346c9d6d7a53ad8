import { nameKey } from '@/election/rules/roster/nameKey';
import { nameParts } from '@/features/shared/nameParts';
import { matchPinyin } from '@/names/matchPinyin';
import type { ReadingsOf } from '@/names/readings';

export interface Suggestion {
  readonly name: string;
  /** What was typed stands for the whole name, not only for a part of it. */
  readonly whole: boolean;
}

const SCATTERED = 3;

/**
 * Names like what was typed, in the order in which they are given where nothing else decides: by the
 * whole name, by its beginning, by a part further on, by its characters in any order. Letters are
 * read as pinyin; `readingsOf` is `null` before that is loaded.
 */
export function suggest(
  names: readonly string[],
  typed: string,
  readingsOf: ReadingsOf | null,
): readonly Suggestion[] {
  const wanted = wantedOf(typed);
  if (wanted === '') return [];
  const rankOf = hasLetters(wanted) ? byEar(wanted, readingsOf) : byEye(wanted);
  return names
    .map((name) => ({ name, rank: rankOf(name) }))
    .filter((one): one is { name: string; rank: number } => one.rank !== null)
    .sort((a, b) => a.rank - b.rank)
    .map(({ name, rank }) => ({ name, whole: rank === 0 }));
}

/** Letters may stand for a name that is not written out. */
export const hasLetters = (typed: string): boolean => /[a-z\u00fc]/i.test(typed.normalize('NFKC'));

/** Input methods set marks between the syllables that they have not yet made into characters. */
const wantedOf = (typed: string): string => nameKey(typed).replace(/[\s'\u2018\u2019]/g, '');

const byEye = (wanted: string) => (name: string) => {
  const key = nameKey(name);
  if (key === wanted || nameKey(nameParts(name).base) === wanted) return 0;
  if (key.startsWith(wanted)) return 1;
  if (key.includes(wanted)) return 2;
  return Array.from(wanted).every((character) => key.includes(character)) ? SCATTERED : null;
};

function byEar(wanted: string, readingsOf: ReadingsOf | null) {
  const letters = wanted.toLowerCase().replaceAll('\u00fc', 'v');
  return (name: string): number | null => {
    const { base, suffix } = nameParts(name);
    const all = spellable(base + suffix);
    const whole = spellable(base).length;
    for (const from of all.keys()) {
      const to = matchPinyin(all.slice(from), letters, readingsOf ?? nothing);
      if (to !== null) return from > 0 ? 2 : to >= whole ? 0 : 1;
    }
    return null;
  };
}

const nothing: ReadingsOf = () => [];

/** Nobody types the dot between the parts of a name, or a space. */
const spellable = (text: string): readonly string[] =>
  Array.from(
    nameKey(text)
      .toLowerCase()
      .replace(/[\s\u00b7]/g, ''),
  );
