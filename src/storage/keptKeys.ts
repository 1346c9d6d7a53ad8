import * as v from 'valibot';
import {
  keyIdSchema,
  type MeetingId,
  meetingIdSchema,
  memberNameSchema,
} from '@/election/events/ids';
import type { KeyChange, WrappedKeyRow } from './database';
import type { LogFiles } from './log/logFiles';
import { keep, readKept, removeKept } from './log/slots';

const keysSchema = v.array(
  v.strictObject({
    meeting: meetingIdSchema,
    keyId: keyIdSchema,
    name: memberNameSchema,
    wrapped: v.unknown(),
  }),
);

const keysName = (meeting: MeetingId): string => `${meeting}.keys`;

/** The wrapped keys of a meeting in their second place. */
export async function readKeptKeys(
  files: LogFiles,
  meeting: MeetingId,
): Promise<readonly WrappedKeyRow[]> {
  const keys = v.safeParse(keysSchema, await readKept(files, keysName(meeting)));
  return keys.success ? keys.output : [];
}

/**
 * Adds those that the second place has not. What it has it keeps: a key never changes under its id, and here
 * each was read with its hash, while a row of the database may be damaged.
 */
export async function keepKeys(
  files: LogFiles,
  meeting: MeetingId,
  rows: readonly WrappedKeyRow[],
): Promise<void> {
  const kept = await readKeptKeys(files, meeting);
  const more = rows.filter(({ keyId }) => !kept.some((row) => row.keyId === keyId));
  if (more.length > 0) await keep(files, keysName(meeting), [...kept, ...more]);
}

/** What the database has just taken. */
export async function changeKeptKeys(files: LogFiles, change: KeyChange): Promise<void> {
  if (change.kind === 'deleteAll') return removeKeptKeys(files, change.meeting);
  const { row, replaces } = change;
  const kept = await readKeptKeys(files, row.meeting);
  const others = kept.filter(({ keyId }) => keyId !== replaces && keyId !== row.keyId);
  await keep(files, keysName(row.meeting), [...others, row]);
}

export const removeKeptKeys = (files: LogFiles, meeting: MeetingId): Promise<void> =>
  removeKept(files, keysName(meeting));
