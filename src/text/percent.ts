/**
 * A share for reading, in tenths of a percent: `82.0%`. Whole numbers throughout, halves up;
 * nothing is ever decided by it. Name the base beside it. `—` where there is no base.
 */
export function percent(part: number, whole: number): string {
  if (whole === 0) return '—';
  const base = BigInt(whole);
  const tenths = (BigInt(part) * 2000n + base) / (base * 2n);
  return `${(tenths / 10n).toString()}.${(tenths % 10n).toString()}%`;
}
