import type { EntryRow } from '@/journal/entry';
import type { Journal } from '@/journal/journal';
import { writeMeetingFile } from '@/journal/meetingFile';
import { fileName } from './fileName';

/** A meeting as a file to be handed to the person; no private key goes into it. */
export interface MeetingFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The file of these entries, which make this journal. */
export const toMeetingFile = (rows: readonly EntryRow[], journal: Journal): MeetingFile => ({
  name: fileName(journal),
  type: 'text/plain;charset=utf-8',
  bytes: new TextEncoder().encode(writeMeetingFile(rows)),
});
