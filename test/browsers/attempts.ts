/** How many attempts came right, and how many did not. */
export interface Tally {
  passed: number;
  failed: number;
}

/** Makes an attempt and prints whether it came right, how long it took, and what was wrong. */
export async function attempt(
  tally: Tally,
  name: string,
  wrongWith: () => Promise<readonly string[]>,
): Promise<void> {
  const begun = performance.now();
  const wrong = await wrongWith().catch((error: unknown) => [String(error)]);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const works = wrong.length === 0;
  tally[works ? 'passed' : 'failed'] += 1;
  console.log(`${works ? '✓' : '✘'} ${name} (${seconds} s)`);
  for (const line of wrong) console.log(`  ${line}`);
}
