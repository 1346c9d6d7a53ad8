import type { EnteredPaper } from '@/election/events/count';
import type { MemberName } from '@/election/events/ids';
import { marked, ruledVoid } from './papers';
import { at, CHIEF, fullMembers, OTHER_COUNTER } from './people';
import { seeded } from './seeded';

/** An election as in [plan 5]: differential; no candidate holds an office in the hall. */
export interface Stands {
  readonly candidates: readonly MemberName[];
  readonly seats: number;
}

/** The two elections that the count room is held against: 4 candidates for 3 seats, 14 for 11. */
export const FOUR_ON_THREE: Stands = { candidates: fullMembers(4), seats: 3 };
const OFFICERS = fullMembers(8).slice(4);
export const FOURTEEN_ON_ELEVEN: Stands = {
  candidates: fullMembers(24)
    .filter((name) => !OFFICERS.includes(name) && name !== OTHER_COUNTER)
    .slice(0, 14),
  seats: 11,
};

/** What papers are like, in hundredths: the rest, one in five, is not ordinary. */
const IN_HUNDRED = { ordinary: 80, exceptions: 15, writtenIn: 3, void: 2 } as const;
type Kind = keyof typeof IN_HUNDRED;

/**
 * Papers of a realistic election: four in five are filled in as a paper is, ○ for as many as there
 * are seats and × for the others; the rest have one to three exceptions from that, a name written in,
 * or are void.
 */
export function realisticPapers(
  { candidates, seats }: Stands,
  count: number,
  seed: number,
): readonly EnteredPaper[] {
  const random = seeded(seed);
  const upTo = (most: number): number => Math.floor(random() * most);
  const outside = fullMembers(200).filter((name) => !candidates.includes(name));
  const ordinary = (): string[] => {
    const signs = candidates.map(() => 'o');
    // Whoever stands further down is left out more often.
    while (signs.filter((sign) => sign === 'o').length > seats)
      signs[candidates.length - 1 - Math.floor(candidates.length * random() ** 2)] = 'x';
    return signs;
  };
  const draw: Readonly<Record<Kind, () => EnteredPaper>> = {
    ordinary: () => marked(ordinary().join('')),
    exceptions: () => {
      const signs = ordinary();
      for (let left = 1 + upTo(3); left > 0; left -= 1) {
        const i = upTo(signs.length);
        signs[i] = signs[i] === 'o' ? at(['x', '-', '-', '?'], upTo(4)) : '-';
      }
      return marked(signs.join(''));
    },
    writtenIn: () => {
      const signs = ordinary();
      signs[signs.indexOf('o')] = 'x';
      return marked(signs.join(''), at(outside, upTo(outside.length)));
    },
    void: () => ruledVoid(at(['unreadable', 'damaged', 'otherMarks'] as const, upTo(3)), CHIEF),
  };
  const kinds = (Object.keys(IN_HUNDRED) as Kind[]).flatMap((kind) =>
    Array.from({ length: (count * IN_HUNDRED[kind]) / 100 }, () => kind),
  );
  return mixed(kinds, random).map((kind) => draw[kind]());
}

/** The box is mixed (Fisher and Yates). */
function mixed<T>(list: readonly T[], random: () => number): readonly T[] {
  const all = [...list];
  for (let i = all.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [all[i], all[j]] = [at(all, j), at(all, i)];
  }
  return all;
}
