/** What stands at a share of the sorted values: 0.5 is the median. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const found = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  if (found === undefined) throw new Error('nothing was measured');
  return found;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);
export const percentile95 = (values: readonly number[]): number => quantile(values, 0.95);

/** The run in which the app came closest to the bare thing: the noise of the machine only adds. */
export function best<T extends { readonly ratio: number }>(runs: readonly T[]): T {
  const [first, ...more] = runs;
  if (first === undefined) throw new Error('no run');
  return more.reduce((least, run) => (run.ratio < least.ratio ? run : least), first);
}

export const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);
