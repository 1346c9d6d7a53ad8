import type { ReadingsOf } from './readings';

/**
 * How many of these characters, from the first on, the typed text spells to its end: each by itself
 * or by the beginning of one of its readings, so initials, whole syllables and both mixed. The most,
 * where it can be split in several ways; `null` where it spells something else.
 */
export function matchPinyin(
  characters: readonly string[],
  typed: string,
  readingsOf: ReadingsOf,
): number | null {
  let most: number | null = null;
  /** How far the typed text may be used up before the character at hand. */
  let reached = new Set([0]);
  for (const [i, character] of characters.entries()) {
    const next = new Set<number>();
    for (const from of reached)
      for (const to of spelled(character, typed, from, readingsOf)) next.add(to);
    if (next.delete(typed.length)) most = i + 1;
    if (next.size === 0) break;
    reached = next;
  }
  return most;
}

function spelled(
  character: string,
  typed: string,
  from: number,
  readingsOf: ReadingsOf,
): readonly number[] {
  if (typed.startsWith(character, from)) return [from + character.length];
  return readingsOf(character).flatMap((reading) => {
    let letters = 0;
    while (letters < reading.length && typed[from + letters] === reading[letters]) letters += 1;
    return Array.from({ length: letters }, (_, i) => from + i + 1);
  });
}
