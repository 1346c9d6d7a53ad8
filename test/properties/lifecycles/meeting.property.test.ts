import { SEED } from '@test/random';
import { expect, test } from 'vitest';
import { mustBeTold } from './reached';
import { PATHS, walk } from './walk';

/** Half of the paths, the other half in the file beside it: where there are two workers both walk. */
test('meetings and forms go only along their arrows, along all of them, and whatever can happen does', async () => {
  const { reached, paths, steps } = await walk(SEED + 1);
  const counts = [reached.count('meeting'), reached.count('form')].join('; ');
  process.stdout.write(`${paths} paths, ${steps} acts; ${counts}\n`);
  expect([...reached.unknown]).toEqual([]);
  expect(paths).toBeGreaterThanOrEqual(PATHS);
  expect([...reached.missing('meeting'), ...reached.missing('form')]).toEqual([]);
  expect(mustBeTold.filter((one) => !reached.told.has(one))).toEqual([]);
});
