import type { Round, StandingPaper } from '@/election/state/round';

/** How fast the papers go, and when the last of them will be in. */
export interface Pace {
  /** Whole seconds a paper, at least 1. */
  readonly seconds: number;
  /** ISO 8601; `null` where it is too far off to be worth saying. */
  readonly end: string | null;
}

/** Papers that the pace is taken from: enough to be steady, few enough to follow a change of hands. */
const PACE_PAPERS = 20;
const FEWEST_PAPERS = 5;
/** Longer than this between two papers is a pause, or a clock that was put forward. */
const PAUSE_MS = 60_000;
const TOO_FAR_MS = 12 * 3_600_000;

/**
 * The pace of the last papers, by the times at which they were stored, in the order of the record;
 * `null` before there are enough. The clock may jump: back is no time at all and forward is a
 * pause, and neither counts. The end is reckoned from `now`, the clock that hangs in the hall.
 */
export function paceOf(times: readonly string[], left: number, now: string): Pace | null {
  const at = times.slice(-PACE_PAPERS).map((time) => Date.parse(time));
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

/** When the papers stored last were stored, in the order of the record; those of the last packets are enough. */
export function lastTimes({ packets }: Pick<Round, 'packets'>): readonly string[] {
  const last: StandingPaper[] = [];
  for (let i = packets.length - 1; i >= 0 && last.length < PACE_PAPERS; i--)
    for (const { standing } of packets[i]?.places ?? []) if (standing !== null) last.push(standing);
  return last.sort((a, b) => a.seq - b.seq).map(({ at }) => at);
}
