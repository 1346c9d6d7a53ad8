import fc from 'fast-check';
import type { EnteredPaper, EnteredWriteIn, HandTotals } from '@/election/events/count';
import { BLANK, byHand, marked, ruledVoid } from './papers';
import { fullMembers, STRANGER } from './people';

const names = [...fullMembers(12), STRANGER];
const writeIn: fc.Arbitrary<EnteredWriteIn> = fc.oneof(
  fc.record({
    name: fc.constantFrom(...names),
    circled: fc.boolean(),
    confirmed: fc.constant(true),
  }),
  fc.constant({ illegible: true } as const),
);

/** Any paper of the plain form that the desk would store. */
export const anyPaper: fc.Arbitrary<EnteredPaper> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(BLANK) },
  { weight: 1, arbitrary: fc.constant(ruledVoid('damaged')) },
  {
    weight: 8,
    arbitrary: fc
      .tuple(
        fc.string({ unit: fc.constantFrom('o', 'x', '-', '?'), minLength: 4, maxLength: 4 }),
        fc.array(writeIn, { maxLength: 3 }),
      )
      .map(([signs, entries]) =>
        signs === '----' && entries.length === 0 ? BLANK : marked(signs, ...entries),
      ),
  },
);

/** Totals of papers of the plain form that nobody marked: they balance, or a void one is too many. */
export const anyTotals: fc.Arbitrary<HandTotals> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.nat(5))
  .map(([papers, voids]) => byHand(papers, voids, 4));
