import * as v from 'valibot';
import { positiveCountSchema } from '@/election/tally/rules';
import { formIdSchema } from './ids';

/**
 * An event of the catalogue: `fields` are stored beside its type and version. `derived` are those
 * that `decide` takes from the meeting itself: a command is the event without them. Every shape is
 * closed: an unknown field is refused, so that a file means one thing only.
 */
export const event = <
  T extends string,
  E extends v.ObjectEntries,
  const D extends readonly (keyof E & string)[] = [],
>(
  type: T,
  fields: E,
  ...derived: D
) => ({
  schema: v.strictObject({ type: v.literal(type), v: v.literal(1), ...fields }),
  derived,
  ofRound: false as const,
});

/** An event of the round at hand: which one it is, is filled in on the way to the journal. */
export const roundEvent = <
  T extends string,
  E extends v.ObjectEntries,
  const D extends readonly (keyof E & string)[] = [],
>(
  type: T,
  fields: E,
  ...derived: D
) => ({
  schema: v.strictObject({
    type: v.literal(type),
    v: v.literal(1),
    form: formIdSchema,
    round: positiveCountSchema,
    ...fields,
  }),
  derived,
  ofRound: true as const,
});
