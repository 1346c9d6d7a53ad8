import type { EnteredPaper, EnteredWriteIn, HandTotals, VoidReason } from '@/election/events/count';
import type { ContestId, MemberName } from '@/election/events/ids';
import { CHIEF } from './people';

const MARKS = { o: 'for', x: 'against', '-': 'abstain', '?': 'illegible' } as const;

/** One mark a sign. */
export const marksOf = (signs: string) =>
  Array.from(signs, (sign) => MARKS[sign as keyof typeof MARKS]);

/**
 * A paper as it lies there: `marked('ox-?')`, one sign a candidate, then whoever is written in,
 * circled, and confirmed where the name is on no roster.
 */
export const marked = (
  signs: string,
  ...writeIns: readonly (EnteredWriteIn | string)[]
): EnteredPaper => ({
  kind: 'marked',
  contests: [
    {
      contest: 'C1' as ContestId,
      marks: marksOf(signs),
      writeIns: writeIns.map((entry) =>
        typeof entry === 'string' ? { name: entry, circled: true, confirmed: true } : entry,
      ),
    },
  ],
});

export const BLANK: EnteredPaper = { kind: 'blank' };

export const ruledVoid = (reason: VoidReason, ruledBy: MemberName = CHIEF): EnteredPaper => ({
  kind: 'void',
  reason,
  ruledBy,
});

/** The same paper `times` over. */
export const times = (count: number, paper: EnteredPaper): readonly EnteredPaper[] =>
  Array.from({ length: count }, () => paper);

/**
 * 23 papers for four candidates and three seats: the first has 20 votes, the second 18, the third
 * 15, the fourth 6; one paper is blank, one void by ruling, one chooses too many.
 */
export const PLAIN_PAPERS: readonly EnteredPaper[] = [
  ...times(10, marked('ooox')),
  ...times(5, marked('oo-o')),
  ...times(3, marked('ooo-')),
  ...times(1, marked('o-oo')),
  ...times(1, marked('oxo?')),
  BLANK,
  ruledVoid('unreadable'),
  marked('oooo'),
];

/** A packet counted on paper on which nobody marked any of so many candidates. */
export const byHand = (papers: number, voids: number, candidates: number): HandTotals => ({
  papers,
  void: voids,
  contests: [
    {
      contest: 'C1' as ContestId,
      overvoted: 0,
      writeIns: [],
      candidates: Array.from({ length: candidates }, () => ({
        for: 0,
        against: 0,
        abstain: Math.max(0, papers - voids),
        illegible: 0,
      })),
    },
  ],
});
