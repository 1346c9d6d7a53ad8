import { sha256Hex } from '@/election/events/fingerprint';
import { type EntryRow, NO_ENTRY, readLink } from '@/journal/entry';
import type { LogRead } from './log/logText';

/** What the two copies of a record make together. */
export type Merged =
  | {
      readonly kind: 'one';
      /** Every entry that one of the copies has whole, from the first on, each chained to the one before. */
      readonly rows: readonly EntryRow[];
      /** Behind them stands something in one of the copies that does not follow. */
      readonly brokenOff: boolean;
    }
  /** Both copies are whole, and at this place they say different things. */
  | { readonly kind: 'fork'; readonly seq: number };

/** Goes through both copies entry by entry and takes each from where it is whole. */
export function mergeCopies(database: readonly EntryRow[], log: readonly EntryRow[]): Merged {
  const inDatabase = bySeq(database);
  const inLog = bySeq(log);
  const rows: EntryRow[] = [];
  for (;;) {
    const seq = rows.length + 1;
    const next = [inDatabase.get(seq), inLog.get(seq)].flatMap((row) =>
      row !== undefined && isNext(rows.at(-1), row) ? [row] : [],
    );
    const [one, other] = next;
    if (one === undefined)
      return { kind: 'one', rows, brokenOff: isBehind(seq, inDatabase, inLog) };
    if (other !== undefined && other.text !== one.text) return { kind: 'fork', seq };
    rows.push(one);
  }
}

const bySeq = (rows: readonly EntryRow[]): ReadonlyMap<number, EntryRow> =>
  new Map(rows.map((row) => [row.seq, row]));

const isBehind = (seq: number, ...copies: readonly ReadonlyMap<number, EntryRow>[]): boolean =>
  copies.some((copy) => [...copy.keys()].some((one) => one >= seq));

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
 * Whether the database refused the last append of the log and took another in its place. That is no
 * fork: the database leads, and the log could not be cut back any more.
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
