import * as v from 'valibot';
import { positiveCountSchema } from '@/election/tally/rules';
import { formIdSchema } from './ids';

/**
 * An event of the catalogue in the version that this app writes: `fields` are stored beside its type
 * and version. `derived` are those that `decide` takes from the meeting itself: a command is the
 * event without them. Every shape is closed: an unknown field is refused, so that a file means one
 * thing only. Whoever changes the fields raises the version, and says in `journal/upcasts.ts` what
 * becomes of events that were stored before.
 */
export const event = <
  T extends string,
  const V extends number,
  E extends v.ObjectEntries,
  const D extends readonly (keyof E & string)[] = [],
>(
  type: T,
  version: V,
  fields: E,
  ...derived: D
) => ({
  schema: v.strictObject({ type: v.literal(type), v: v.literal(version), ...fields }),
  version,
  derived,
  ofRound: false as const,
});

/** An event of the round at hand: which one it is, is filled in on the way to the journal. */
export const roundEvent = <
  T extends string,
  const V extends number,
  E extends v.ObjectEntries,
  const D extends readonly (keyof E & string)[] = [],
>(
  type: T,
  version: V,
  fields: E,
  ...derived: D
) => ({
  schema: v.strictObject({
    type: v.literal(type),
    v: v.literal(version),
    form: formIdSchema,
    round: positiveCountSchema,
    ...fields,
  }),
  version,
  derived,
  ofRound: true as const,
});
