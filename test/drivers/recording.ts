import type { KeyId, MemberName } from '@/election/events/ids';
import { type Entry, type EntryRow, readEntry, toRow, type Witness } from '@/journal/entry';
import { NO_ENTRY } from '@/journal/link';
import { keyId, MEETING, SIGNATURE, WRITER } from './meetings';
import type { Chain } from './run';

/** Keeps what happens in a run as the rows of a journal; signatures stand for real ones. */
export function recording(): { readonly rows: readonly EntryRow[]; readonly chain: Chain } {
  const rows: EntryRow[] = [];
  const keys = new Map<MemberName, KeyId>();
  const witness = (name: MemberName): Witness => ({
    name,
    keyId: keys.get(name) ?? keyId(0),
    signature: SIGNATURE,
  });
  return {
    rows,
    chain: ({ hash: prev }, { seq, at, event, witnesses }) => {
      const pen = { meeting: MEETING, writer: WRITER, at };
      // A key signs the entry that brings it.
      if (event.type === 'signingKeyCreated') keys.set(event.name, event.keyId);
      const row = toRow({ ...pen, seq, prev, event, witnesses: witnesses.map(witness) });
      rows.push(row);
      return row.hash;
    },
  };
}

export function entryOf({ text }: EntryRow): Entry {
  const read = readEntry(text);
  if (!read.ok) throw new Error(`${read.why}: ${text}`);
  return read.entry;
}

/** Rows as a forger would write them: every hash and link right, whatever the entries say. */
export function chained(entries: readonly Entry[]): EntryRow[] {
  const rows: EntryRow[] = [];
  for (const [i, entry] of entries.entries())
    rows.push(toRow({ ...entry, seq: i + 1, prev: rows.at(-1)?.hash ?? NO_ENTRY }));
  return rows;
}

/** The rows with the entries of one type written anew, and all that follows chained to them. */
export const forged = (
  rows: readonly EntryRow[],
  type: Entry['event']['type'],
  change: (entry: Entry) => object,
): EntryRow[] =>
  chained(
    rows
      .map(entryOf)
      .map((entry) => (entry.event.type === type ? { ...entry, ...change(entry) } : entry)),
  );

/** Where the first entry of a type stands. */
export function seqOf(rows: readonly EntryRow[], type: Entry['event']['type']): number {
  const row = rows.find((each) => entryOf(each).event.type === type);
  if (row === undefined) throw new Error(`no ${type} here`);
  return row.seq;
}
