import type { RoundKind } from './paper';
import type { Comparator, MajorityBase, Rules } from './rules';

/** The numbers among which a method chooses its base; `valid` is papers valid in the contest. */
export type BaseFigures = Readonly<Record<MajorityBase, number>>;

/** Of the figures, the one that votes for are held against. */
export function baseFigure(base: MajorityBase, figures: BaseFigures): number {
  return figures[base];
}

/** The fewest votes that pass; `null` in a run-off by plurality, where whoever has a vote passes. */
export function votesNeeded(
  rules: Pick<Rules, 'majorityBase' | 'majorityComparator' | 'runoffDecidedBy'>,
  round: RoundKind,
  figures: BaseFigures,
): number | null {
  if (round === 'runoff' && rules.runoffDecidedBy === 'plurality') return null;
  return fewestVotes(rules.majorityComparator, baseFigure(rules.majorityBase, figures));
}

/** The fewest votes that, doubled, compare with `base`. Never under 1: nobody passes without one. */
export function fewestVotes(comparator: Comparator, base: number): number {
  const half = Math.floor(base / 2);
  const halfIsEnough = comparator === '>=' && base % 2 === 0;
  return Math.max(1, halfIsEnough ? half : half + 1);
}
