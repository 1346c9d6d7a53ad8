import * as v from 'valibot';
import { positiveCountSchema } from '@/election/tally/rules';

/** What every event has had in every version. */
export const storedEventSchema = v.looseObject({ type: v.string(), v: positiveCountSchema });

/** An event in the very form in which it was stored, by whichever version of the app. */
export type StoredEvent = Readonly<v.InferOutput<typeof storedEventSchema>>;

/**
 * What a stored event says in the version after its own. Looks into nothing but its event, and
 * passes on what it does not know, so that an unknown field is still refused.
 */
export type Upcast = (stored: StoredEvent) => Readonly<Record<string, unknown>>;

/**
 * How events that were stored by an older version of the app read today: by type, the first step
 * leads from version 1 to 2. A step stays for as long as there are files.
 */
export const UPCASTS: ReadonlyMap<string, readonly Upcast[]> = new Map();
