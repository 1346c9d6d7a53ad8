import type { Member } from '../../election/events';

/** Names on the roster like what was typed: beginning with it, holding it, or holding its characters. */
export const suggest = (
  roster: readonly Member[],
  typed: string,
  most: number,
): readonly string[] =>
  suggestNames(
    roster.map(({ name }) => name),
    typed,
    most,
  );

/** The same of names alone. */
export function suggestNames(
  names: readonly string[],
  typed: string,
  most: number,
): readonly string[] {
  const wanted = Array.from(typed.replace(/\s/g, ''));
  if (wanted.length === 0) return [];
  const text = wanted.join('');
  const rank = (name: string): number => {
    if (name.startsWith(text)) return 0;
    if (name.includes(text)) return 1;
    return wanted.every((character) => name.includes(character)) ? 2 : 3;
  };
  return names
    .map((name) => ({ name, rank: rank(name) }))
    .filter((one) => one.rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ name }) => name);
}
