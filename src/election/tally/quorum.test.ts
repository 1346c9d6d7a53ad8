import { describe, expect, test } from 'vitest';
import { quorumHolds, quorumNeeded } from './quorum';
import type { Quorum } from './rules';

const atLeast = (num: number, den: number): Quorum => ({ num, den, comparator: '>=' });
const over = (num: number, den: number): Quorum => ({ num, den, comparator: '>' });

describe('the fewest present', () => {
  test.each([
    [atLeast(4, 5), 50, 40],
    [over(4, 5), 50, 41],
    [atLeast(4, 5), 575, 460],
    [over(4, 5), 575, 461],
    [atLeast(4, 5), 51, 41],
    [over(4, 5), 51, 41],
    [over(1, 2), 7, 4],
    [atLeast(0, 1), 10, 0],
    [over(0, 1), 10, 1],
    [over(1, 1), 10, 11],
    [atLeast(4, 5), 0, 0],
    [over(4, 5), 0, 1],
  ])('for %o of %i is %i', (quorum, due, fewest) => {
    expect(quorumNeeded(quorum, due)).toBe(fewest);
    expect(quorumHolds(quorum, { due, present: fewest })).toBe(true);
    expect(quorumHolds(quorum, { due, present: fewest - 1 })).toBe(false);
  });

  test('is exact where the product passes 2^53', () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(quorumNeeded(atLeast(most - 1, most), most)).toBe(most - 1);
    expect(quorumHolds(atLeast(most - 1, most), { due: most, present: most - 1 })).toBe(true);
    expect(quorumHolds(over(most - 1, most), { due: most, present: most - 1 })).toBe(false);
    expect(quorumHolds(atLeast(most, most), { due: most, present: most - 1 })).toBe(false);
    expect(quorumHolds(atLeast(most, 1), { due: most, present: most })).toBe(false);
  });
});
