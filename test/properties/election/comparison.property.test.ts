import { anyPaper } from '@test/drivers/arbitraries';
import { BLANK, marked, ruledVoid } from '@test/drivers/papers';
import { COUNTER, OTHER_COUNTER } from '@test/drivers/people';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EnteredPaper } from '@/election/events/count';
import { comparison, saysTheSame } from '@/election/state/comparison';
import type { Packet } from '@/election/state/round';

const entered = { seq: 1 };
const packetOf = (first: readonly EnteredPaper[], second: readonly EnteredPaper[]): Packet => ({
  places: first.map((paper) => ({
    standing: { ...entered, enteredBy: COUNTER, paper, decidedBy: null },
    aside: null,
    struck: [],
  })),
  second: {
    entries: second.map((paper) => ({ ...entered, enteredBy: OTHER_COUNTER, paper })),
    closed: true,
  },
  closed: true,
  settled: [],
  byHand: null,
});
const compared = (first: readonly EnteredPaper[], second: readonly EnteredPaper[]) =>
  comparison(packetOf(first, second));

/** Ten papers of a hall: most of them alike, so that neighbours are often equal. */
const likely = fc.constantFrom(
  ...[marked('ooox'), marked('ooxo'), marked('xooo'), BLANK, ruledVoid('damaged')],
);
const paper = fc.oneof({ weight: 4, arbitrary: likely }, { weight: 1, arbitrary: anyPaper });
const packet = fc.array(paper, { maxLength: 12 });
const full = fc.array(paper, { minLength: 1, maxLength: 12 });

/** Papers of one that the other has not. */
function without(papers: readonly EnteredPaper[], others: readonly EnteredPaper[]) {
  const left = [...others];
  return papers.filter((one) => {
    const there = left.findIndex((other) => saysTheSame(one, other));
    if (there >= 0) left.splice(there, 1);
    return there < 0;
  });
}
const differ = (one: EnteredPaper, other: EnteredPaper) => !saysTheSame(one, other);

test('the same papers in another order are no difference, and every one out of its place is named', () => {
  const shuffled = packet.chain((papers) =>
    fc.tuple(
      fc.constant(papers),
      fc.shuffledSubarray(papers, { minLength: papers.length, maxLength: papers.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([first, second]) => {
      const { differences, moved } = compared(first, second);
      expect(differences).toEqual([]);
      expect(new Set(moved.map((one) => one.first)).size).toBe(moved.length);
    }),
  );
});

test('what differs is what one entry has and the other has not, whichever of them is the first', () => {
  fc.assert(
    fc.property(packet, packet, (first, second) => {
      const { differences } = compared(first, second);
      const [ofFirst, ofSecond] = [
        differences.flatMap(({ papers }) => papers.first ?? []),
        differences.flatMap(({ papers }) => papers.second ?? []),
      ];
      const [lacks, has] = [without(first, second), without(second, first)];
      expect(without(ofFirst, lacks)).toEqual([]);
      expect(ofFirst).toHaveLength(lacks.length);
      expect(without(ofSecond, has)).toEqual([]);
      expect(ofSecond).toHaveLength(has.length);
      const turned = compared(second, first).differences;
      const named = (list: typeof turned, entry: 'first' | 'second') =>
        list.filter((one) => one[entry] !== null).length;
      expect(named(turned, 'first')).toBe(named(differences, 'second'));
      expect(named(turned, 'second')).toBe(named(differences, 'first'));
    }),
  );
});

const upTo = (papers: readonly EnteredPaper[], pick: number): number => pick % papers.length;

test('one paper read otherwise is one difference, at a place that holds it in each entry', () => {
  fc.assert(
    fc.property(full, fc.nat(), paper, (second, pick, wrong) => {
      const i = upTo(second, pick);
      const right = second[i] ?? BLANK;
      fc.pre(differ(right, wrong));
      const [difference, ...more] = compared(second.with(i, wrong), second).differences;
      expect(more).toEqual([]);
      expect(difference?.papers.first && saysTheSame(difference.papers.first, wrong)).toBe(true);
      expect(difference?.papers.second && saysTheSame(difference.papers.second, right)).toBe(true);
    }),
  );
});

test('one paper skipped, or entered twice, is one difference, at a place that holds an equal one', () => {
  fc.assert(
    fc.property(full, fc.nat(), (papers, pick) => {
      const i = upTo(papers, pick);
      const one = papers[i] ?? BLANK;
      const skipped = compared(papers.toSpliced(i, 1), papers).differences;
      expect(skipped).toHaveLength(1);
      expect(skipped[0]?.first).toBeNull();
      const missing = papers[(skipped[0]?.second ?? 0) - 1];
      expect(missing && saysTheSame(missing, one)).toBe(true);
      const twice = papers.toSpliced(i, 0, one);
      const doubled = compared(twice, papers).differences;
      expect(doubled).toHaveLength(1);
      expect(doubled[0]?.second).toBeNull();
      const extra = twice[(doubled[0]?.first ?? 0) - 1];
      expect(extra && saysTheSame(extra, one)).toBe(true);
    }),
  );
});
