import { SEED } from '@test/random';
import { expect, test } from 'vitest';
import { PATHS, walk } from './walk';

/** Half of the paths, the other half in the file beside it: where there are two workers both walk. */
test('rounds, packets and papers go only along their arrows, along all of them, and every path has an end', async () => {
  const { reached, paths, steps } = await walk(SEED);
  const cycles = ['round', 'packet', 'paper'] as const;
  const counts = cycles.map((cycle) => reached.count(cycle)).join('; ');
  process.stdout.write(`${paths} paths, ${steps} acts; ${counts}\n`);
  expect([...reached.unknown]).toEqual([]);
  expect(paths).toBeGreaterThanOrEqual(PATHS);
  expect(cycles.flatMap((cycle) => reached.missing(cycle))).toEqual([]);
});
