import type { Meeting } from '@/election/state/meeting';
import { writePublicCopy } from '@/journal/publicCopy';
import { publicSheets } from '@/journal/publicSheets';
import { titleAndDay } from './fileName';
import type { MeetingFile } from './toMeetingFile';

/**
 * The sheets that were announced, for whoever may not see the papers; `null` where none was yet. `mark` is what its
 * name says it is.
 */
export function toPublicCopy(meeting: Meeting, mark: string): MeetingFile | null {
  const sheets = publicSheets(meeting);
  if (sheets.length === 0) return null;
  return {
    name: `${[...titleAndDay(meeting), mark].join('-')}.jipiaotai.txt`,
    type: 'text/plain;charset=utf-8',
    bytes: new TextEncoder().encode(writePublicCopy(sheets)),
  };
}
