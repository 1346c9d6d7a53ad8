import * as v from 'valibot';
import { hashSchema, meetingIdSchema } from '@/election/events/ids';
import { positiveCountSchema } from '@/election/tally/rules';

/** What is shown of a meeting without reading its record. It is never believed over the record. */
export const meetingSummarySchema = v.strictObject({
  meeting: meetingIdSchema,
  /** `null` where the details were never set. */
  title: v.nullable(v.string()),
  organisation: v.nullable(v.string()),
  /** The day of the meeting, `2026-11-22`. */
  date: v.nullable(v.string()),
  practice: v.boolean(),
  /** The meeting that this one rehearses. */
  rehearses: v.nullable(meetingIdSchema),
  ending: v.nullable(v.picklist(['closed', 'notHeld', 'handedOver'])),
  entries: positiveCountSchema,
  /** Hash of the last entry. */
  head: hashSchema,
  /** When the last entry was written, by the device's clock. */
  lastAt: v.string(),
});
export type MeetingSummary = Readonly<v.InferOutput<typeof meetingSummarySchema>>;
