import { type Platform, thisPlatform } from '@/controller/platform';
import { type RecordLost, readRecordOrCopy } from '@/controller/readRecord';
import { type MeetingFile, toMeetingFile } from '@/controller/toMeetingFile';
import type { MeetingId } from '@/election/events/ids';

export type Saved =
  | ({ readonly ok: true } & MeetingFile)
  | { readonly ok: false; readonly lost: RecordLost };

/** The file of a meeting of this device, as it stands now; from its second copy where the first does not hold. */
export async function saveFile(
  id: MeetingId,
  { storage }: Platform = thisPlatform(),
): Promise<Saved> {
  const read = await readRecordOrCopy(storage, id);
  return read.ok ? { ok: true, ...toMeetingFile(read.rows, read.journal) } : read;
}
