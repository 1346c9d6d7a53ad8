/** How fast the papers go, and when the last of them will be in. */
export interface Pace {
  /** Whole seconds a paper, at least 1. */
  readonly seconds: number;
  /** ISO 8601; `null` where it is too far off to be worth saying. */
  readonly end: string | null;
}

const FEWEST_PAPERS = 5;
/** Longer than this between two papers is a pause, or a clock that was put forward. */
const PAUSE_MS = 60_000;
const TOO_FAR_MS = 12 * 3_600_000;

/**
 * The pace of the last papers, by the times at which this window stored them, one after the other;
 * `null` before there are enough. The clock may jump: back is no time at all and forward is a
 * pause, and neither counts. The end is reckoned from `now`, the clock that hangs in the hall.
 */
export function paceOf(times: readonly string[], left: number, now: string): Pace | null {
  const at = times.map((time) => Date.parse(time));
  const steps = at.slice(1).map((time, i) => time - (at[i] ?? time));
  const kept = steps.filter((step) => step > 0 && step <= PAUSE_MS);
  if (kept.length < FEWEST_PAPERS - 1) return null;
  const each = kept.reduce((sum, step) => sum + step, 0) / kept.length;
  const lasts = left * each;
  return {
    seconds: Math.max(1, Math.round(each / 1000)),
    end: lasts > TOO_FAR_MS ? null : new Date(Date.parse(now) + lasts).toISOString(),
  };
}
