import * as v from 'valibot';
import { positiveCountSchema } from '@/election/tally/rules';

/** A text that may be empty. */
export const text = (max: number) => v.pipe(v.string(), v.maxLength(max));

/** A text that is not empty. */
export const words = (max: number) =>
  v.pipe(
    v.string(),
    v.maxLength(max),
    v.check((s) => s.trim() !== ''),
  );

/** Where a paper lies: never on the paper itself (domain §4.4: ballot papers carry no number). */
export const at = { packet: positiveCountSchema, place: positiveCountSchema };
