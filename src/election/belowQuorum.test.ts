import { headCounted } from '@test/drivers/meetings';
import { CHIEF } from '@test/drivers/people';
import { expect, test } from 'vitest';
import { currentStep } from './steps';

test('below quorum the hall stands at the head-count, not at signing in', () => {
  const run = headCounted();
  const again = { type: 'figureCountedAgain', figure: 'present', reason: '数错' } as const;
  const below = run.submit({ ...again, value: 5 }, CHIEF);
  expect(currentStep(below.meeting)).toBe('headCount');
  expect(currentStep(below.submit({ ...again, value: 23 }, CHIEF).meeting)).toBe('papers');
});
