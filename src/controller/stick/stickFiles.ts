import { titleAndDay } from '@/controller/fileName';
import { readEnd } from '@/controller/files/readEnd';
import type { Meeting } from '@/election/state/meeting';
import type { EntryRow } from '@/journal/entry';
import type { StickFolder } from '@/storage/stick/stickFolder';

/** The one that is being written is torn when the power goes; the two before it are whole. */
const FILES = 3;
/** Enough of a meeting's id to tell it from another of the same name and day. */
const ID_LENGTH = 6;

/** The name says the meeting and a number. */
export const stickFileName = (meeting: Meeting, number: number): string =>
  [...titleAndDay(meeting), meeting.id.slice(0, ID_LENGTH), `${number}.jipiaotai.txt`].join('-');

/**
 * The three files of a meeting that are written in turn, the one that says least first. A file that
 * says anything else than the beginning of this record is another computer's: it is left alone, and
 * the next number taken.
 */
export async function filesInTurn(
  folder: StickFolder,
  meeting: Meeting,
  rows: readonly EntryRow[],
): Promise<readonly string[]> {
  const ours: { readonly name: string; readonly entries: number }[] = [];
  for (let number = 1; ours.length < FILES; number++) {
    const name = stickFileName(meeting, number);
    const file = await folder.read(name);
    const end = file === null ? null : await readEnd(file);
    if (end === null) ours.push({ name, entries: 0 });
    else if (rows[end.entries - 1]?.hash === end.head) ours.push({ name, entries: end.entries });
  }
  return ours.sort((one, other) => one.entries - other.entries).map(({ name }) => name);
}
