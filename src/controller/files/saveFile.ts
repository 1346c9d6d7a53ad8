import { type Platform, thisPlatform } from '@/controller/platform';
import type { MeetingId } from '@/election/events/ids';
import { type Break, replay } from '@/journal/journal';
import { writeMeetingFile } from '@/journal/meetingFile';
import { fileName } from './fileName';

/** A meeting as a file to be handed to the person; no private key goes into it. */
export interface MeetingFile {
  readonly ok: true;
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export type Saved =
  | MeetingFile
  | { readonly ok: false; readonly why: 'notFound' }
  | { readonly ok: false; readonly why: 'broken'; readonly break: Break };

/** The file of a meeting of this device, as it stands now. */
export async function saveFile(
  id: MeetingId,
  { storage }: Platform = thisPlatform(),
): Promise<Saved> {
  const rows = await storage.entriesOf(id);
  if (rows.length === 0) return { ok: false, why: 'notFound' };
  const journal = replay(rows);
  if (!journal.ok) return { ok: false, why: 'broken', break: journal.break };
  const bytes = new TextEncoder().encode(writeMeetingFile(rows));
  return { ok: true, name: fileName(journal), type: 'text/plain;charset=utf-8', bytes };
}
