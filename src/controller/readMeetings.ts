import type { Meeting } from '@/election/state/meeting';
import { type Platform, thisPlatform } from './platform';
import { readRecord } from './readRecord';

/** Every meeting of this device whose record holds, as it stands in full. */
export async function readMeetings(
  { storage }: Platform = thisPlatform(),
): Promise<readonly Meeting[]> {
  const ids = await storage.meetings();
  const read = await Promise.all(ids.map((id) => readRecord(storage, id)));
  return read.flatMap((one) => (one.ok ? [one.journal.meeting] : []));
}
