import type { Command } from '@/election/events/catalogue';
import type { MemberName } from '@/election/events/ids';
import { byHand } from './drivers/papers';
import { CHIEF, SCRUTINEER } from './drivers/people';
import type { Step } from './properties/lifecycles/step';

/**
 * What `npm run soak` has found, for good: each property tries its own ones first, in every run.
 * A failure prints the arguments of the property; they go here as they were printed, with a word
 * on what was wrong, in the commit that mends it. Values and not seeds, for a seed leads elsewhere
 * as soon as the generator changes.
 */

/** Where a walk begins, and who asks for what before whom; with no command people go on by themselves. */
export interface Walk {
  readonly from: string;
  readonly steps: readonly {
    readonly command: Command | null;
    readonly witnesses: readonly MemberName[];
  }[];
}

/** `test/properties/election/walk.property.test.ts` */
export const walkRegressions: [Walk][] = [
  // The papers of a packet counted by hand are entered, and none of them stands in a place.
  [
    {
      from: 'box opened',
      steps: [
        {
          command: { type: 'packetCountedByHand', packet: 1, totals: byHand(1, 0, 4) },
          witnesses: [CHIEF, SCRUTINEER],
        },
      ],
    },
  ],
];

/** `test/properties/lifecycles`: where a path begins, its steps, and whether its record is judged at the end. */
export const pathRegressions: [string, Step[], boolean][] = [
  // The scrutineer who ruled a paper void has gone when its packet is entered a second time.
  [
    'hall 6, counting',
    [
      { kind: 'stage', pick: 64349 },
      { kind: 'astray', pick: 47493 },
    ],
    true,
  ],
];
