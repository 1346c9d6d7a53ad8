import { type Refusal, refusal } from '@/election/events/refusal';
import type { Meeting } from '@/election/state/meeting';
import { standingSheet } from '@/election/state/sheets';

/** Nothing under a sheet that stands may change: it is withdrawn first. */
export function noSheetStands(meeting: Meeting): readonly Refusal[] {
  const sheet = standingSheet(meeting.round);
  return sheet === null ? [] : [refusal('sheet.stands', { sheet: sheet.number })];
}
