import { deviationOnSheet } from '@/election/rules/sheet/sheet';
import { sheetSummary } from '@/election/rules/sheet/sheetSummary';
import { signedWith } from '@/election/rules/sheet/signedWith';
import type { Meeting } from '@/election/state/meeting';
import { announcedSheets } from '@/election/state/sheets';
import type { PublicSheet } from './publicCopy';

/** The sheets of a meeting that were announced, for a public copy; none before that. */
export const publicSheets = (meeting: Meeting): readonly PublicSheet[] =>
  announcedSheets(meeting).map((sheet) => ({
    text: sheet.text,
    summary: sheetSummary(sheet.text),
    signatures: [...signedWith(sheet, meeting.signingKeys)],
    deviations: sheet.deviations.map(deviationOnSheet),
    wanting: sheet.wanting.map(({ name, reason }) => ({ name, reason })),
  }));
