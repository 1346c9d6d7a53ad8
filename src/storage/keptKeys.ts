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

/** Adds these to the second place, in which one of them may have a predecessor. */
export async function keepKeys(
  files: LogFiles,
  meeting: MeetingId,
  rows: readonly WrappedKeyRow[],
): Promise<void> {
  const kept = await readKeptKeys(files, meeting);
  const others = kept.filter(({ keyId }) => !rows.some((row) => row.keyId === keyId));
  const all = [...others, ...rows];
  if (all.length > 0) await keep(files, keysName(meeting), all);
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
