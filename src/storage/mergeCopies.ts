import { sha256Hex } from '@/election/events/fingerprint';
import type { EntryRow } from '@/journal/entry';
import { NO_ENTRY, readLink } from '@/journal/link';
import type { LogRead } from './log/logText';

/** What the copies of a record make together. */
export type Merged =
  | {
      readonly kind: 'one';
      /** Every entry that one of the copies has whole, from the first on, each chained to the one before. */
      readonly rows: readonly EntryRow[];
      /** Behind them stands something in one of the copies that does not follow. */
      readonly brokenOff: boolean;
    }
  | Fork;

/** From this entry on two copies tell different stories, each of them whole. */
export interface Fork {
  readonly kind: 'fork';
  readonly seq: number;
}

/** Goes through the copies entry by entry and takes each from where it is whole. */
export function mergeCopies(...copies: readonly (readonly EntryRow[])[]): Merged {
  const bySeq = copies.map((copy) => new Map(copy.map((row) => [row.seq, row])));
  const rows: EntryRow[] = [];
  for (;;) {
    const seq = rows.length + 1;
    const next = bySeq
      .flatMap((copy) => copy.get(seq) ?? [])
      .filter((row) => isNext(rows.at(-1), row));
    const [one] = next;
    if (one === undefined)
      return { kind: 'one', rows, brokenOff: copies.flat().some((row) => row.seq >= seq) };
    if (next.some(({ text }) => text !== one.text)) return { kind: 'fork', seq };
    rows.push(one);
  }
}

/** Whether an entry is whole and follows this one. */
function isNext(before: EntryRow | undefined, row: EntryRow): boolean {
  if (sha256Hex(row.text) !== row.hash) return false;
  const link = readLink(row.text);
  return (
    link !== null &&
    link.seq === (before?.seq ?? 0) + 1 &&
    link.prev === (before?.hash ?? NO_ENTRY) &&
    link.meeting === row.meeting
  );
}

/**
 * Whether the database says something else, and whole, in the place of the last append of the log.
 * That is no fork: the database leads, and it refused an append that the log could not be rid of.
 */
export function isRefusedAppend(
  database: readonly EntryRow[],
  { rows, lastAppend }: LogRead,
): boolean {
  const first = rows[rows.length - lastAppend];
  if (first === undefined) return false;
  const instead = database.find(({ seq }) => seq === first.seq);
  return (
    instead !== undefined &&
    instead.text !== first.text &&
    isNext(
      database.find(({ seq }) => seq === first.seq - 1),
      instead,
    )
  );
}
