import * as v from 'valibot';
import { type Hash, hashSchema, meetingIdSchema } from '@/election/events/ids';
import { positiveCountSchema } from '@/election/tally/rules';

// By itself, without the events: whoever lists meetings must not load what all of them can say.

/** What the first entry names as the hash before it. */
export const NO_ENTRY = '0'.repeat(64) as Hash;

const linkSchema = v.object({
  meeting: meetingIdSchema,
  seq: positiveCountSchema,
  prev: hashSchema,
});
/** Where an entry stands: what the chain is checked by, whatever version of the app wrote the event. */
export type Link = Readonly<v.InferOutput<typeof linkSchema>>;

/** `null` where the text is no entry. */
export function readLink(text: string): Link | null {
  const link = v.safeParse(linkSchema, parseJson(text));
  return link.success ? link.output : null;
}

/** `undefined` where it is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
