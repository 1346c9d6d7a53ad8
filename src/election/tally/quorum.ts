import type { Quorum } from './rules';

/** 应到会 and 实到会: members with the right to vote who should be, and are, here. */
export type Attendance = { readonly due: number; readonly present: number };

/** Whether those present are enough of those due (count-rules §2: `quorum`). Exact. */
export function quorumHolds(quorum: Quorum, { due, present }: Attendance): boolean {
  return BigInt(present) >= fewestPresent(quorum, due);
}

/** The fewest members present with whom the quorum holds; over `due` where none are enough. */
export function quorumNeeded(quorum: Quorum, due: number): number {
  return Number(fewestPresent(quorum, due));
}

/** In `bigint`, since `due` times `num` may pass 2^53. */
function fewestPresent({ num, den, comparator }: Quorum, due: number): bigint {
  const share = BigInt(due) * BigInt(num);
  const whole = share / BigInt(den);
  const exact = share % BigInt(den) === 0n;
  return exact && comparator === '>=' ? whole : whole + 1n;
}
