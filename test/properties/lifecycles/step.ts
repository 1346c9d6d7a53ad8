import { anyCommand } from '@test/drivers/commands';
import fc from 'fast-check';
import type { Command } from '@/election/events/catalogue';

/** One step of a path: on by one act or by a whole stage, astray, or whatever command at all. */
export type Step =
  | { readonly kind: 'on' | 'stage' | 'astray'; readonly pick: number }
  | { readonly kind: 'any'; readonly command: Command };

const pick = fc.nat(100_000);
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('on' as const), pick }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('stage' as const), pick }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('astray' as const), pick }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('any' as const), command: anyCommand }) },
);
