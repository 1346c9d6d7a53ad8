import { type EntryRow, readEntry } from './entry';

/** One of two records of a meeting from the entry on at which they part. */
export interface ForkSide {
  /** Number and time of its last one; the time is that of the clock of whoever wrote it. */
  readonly last: number;
  readonly lastAt: string;
  /** Papers that were entered on this side alone. */
  readonly papers: number;
}

/** What one record has from an entry on; `null` where that cannot be read. */
export function forkSide(rows: readonly EntryRow[], seq: number): ForkSide | null {
  const entries = rows.slice(seq - 1).flatMap(({ text }) => {
    const read = readEntry(text);
    return read.ok ? [read.entry] : [];
  });
  const last = entries.at(-1);
  return last === undefined
    ? null
    : {
        last: last.seq,
        lastAt: last.at,
        papers: entries.filter(({ event }) => event.type === 'paperEntered').length,
      };
}
