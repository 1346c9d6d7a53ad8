import fc from 'fast-check';
import type { EnteredPaper, EnteredWriteIn } from '../../src/election/events';
import { BLANK, marked, ruledVoid } from './papers';
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
        fc.string({ unit: fc.constantFrom('○', '×', '-', '?'), minLength: 4, maxLength: 4 }),
        fc.array(writeIn, { maxLength: 3 }),
      )
      .map(([signs, entries]) =>
        signs === '----' && entries.length === 0 ? BLANK : marked(signs, ...entries),
      ),
  },
);
