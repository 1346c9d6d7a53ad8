import type { EntryRow } from '@/journal/entry';
import { entryLines, FIRST_LINE, lastLine } from '@/journal/meetingFile';

/**
 * The file of a record that only grows. Each entry is handed to the browser once; what was handed
 * over before is only referred to, so that a paper late in a count costs no more than an early one.
 */
export function growingFile(): (rows: readonly EntryRow[]) => Blob {
  let lines = new Blob([FIRST_LINE]);
  let entries = 0;
  return (rows) => {
    lines = new Blob([lines, entryLines(rows.slice(entries))]);
    entries = rows.length;
    return new Blob([lines, lastLine(rows)]);
  };
}
