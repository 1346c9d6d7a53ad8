import { anyCommand } from '@test/drivers/commands';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '@/election/events/catalogue';

test('the random commands leave none out that can happen in a meeting', () => {
  const drawn = new Set<string>(fc.sample(anyCommand, { numRuns: 5000 }).map(({ type }) => type));
  expect(Object.keys(catalogue).filter((type) => !drawn.has(type))).toEqual([]);
});
