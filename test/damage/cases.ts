import type { RecordRepair } from '@/election/events/meeting';

/** Which store is damaged: the database, the files beside it, or the same in both. */
export const WHERE = ['database', 'log', 'both'] as const;
export type Where = (typeof WHERE)[number];

export type Damage =
  /** A row of the record, or its line in the log. */
  | {
      readonly what: 'entry';
      readonly seq: number;
      readonly how: 'changed' | 'unreadable' | 'removed' | 'doubled';
    }
  /** The row that says how many entries there are, and the hash of the last one. */
  | {
      readonly what: 'head';
      readonly how: 'ahead' | 'otherNumber' | 'otherHash' | 'unreadable' | 'removed';
    }
  /** The wrapped key of the chief scrutineer. */
  | { readonly what: 'key'; readonly how: 'changed' | 'unreadable' | 'removed' }
  /** The row by which the device knows itself. */
  | { readonly what: 'device'; readonly how: 'unreadable' | 'removed' };

/** What the app makes of it. */
export type Expected =
  /** The next paper is asked for; the record says what was mended, or nothing where nothing is to be told. */
  | { readonly kind: 'goesOn'; readonly repairs: readonly RecordRepair[] }
  /** The same, and of the chief it is said that the key is not here. */
  | { readonly kind: 'noKey' }
  /** From this entry on the record cannot be read; it is not opened. */
  | { readonly kind: 'broken'; readonly seq: number }
  /** To the record this is another device: the next paper is refused. */
  | { readonly kind: 'otherDevice' };

export interface Case {
  readonly name: string;
  readonly where: Where;
  readonly damage: Damage;
  readonly expected: Expected;
}

/** Papers that are entered before anything is damaged. */
export const PAPERS = 6;
/** So many entries has the meeting that is damaged; the table below is written for it. */
export const ENTRIES = 48;
const FIRST = 1;
const MIDDLE = 20;

const goesOn = (...repairs: readonly RecordRepair[]): Expected => ({ kind: 'goesOn', repairs });
const broken = (seq: number): Expected => ({ kind: 'broken', seq });

const NOTHING = { entries: 0, first: null, last: null, lost: 0 };
const from = (first: number, last: number) => ({
  ...NOTHING,
  entries: last - first + 1,
  first,
  last,
});
const database = (what: Partial<RecordRepair>): RecordRepair => ({
  mended: 'database',
  from: 'copy',
  ...NOTHING,
  ...what,
});
const log = (what: Partial<RecordRepair>): RecordRepair => ({
  mended: 'log',
  from: 'copy',
  ...NOTHING,
  ...what,
});

type EntryDamage = Extract<Damage, { what: 'entry' }>;
type OfEntry = readonly [Where, EntryDamage['seq'], EntryDamage['how'], Expected];

/**
 * Silently levelled is what stands in one store alone at the very end: the power goes between the
 * two. A row that is doubled moves all rows behind it by one.
 */
const ofEntries: readonly OfEntry[] = [
  ['database', FIRST, 'changed', goesOn(database(from(FIRST, FIRST)))],
  ['database', MIDDLE, 'changed', goesOn(database(from(MIDDLE, MIDDLE)))],
  ['database', ENTRIES, 'changed', goesOn(database(from(ENTRIES, ENTRIES)))],
  ['database', ENTRIES, 'unreadable', goesOn(database(from(ENTRIES, ENTRIES)))],
  ['database', FIRST, 'removed', goesOn(database(from(FIRST, FIRST)))],
  ['database', MIDDLE, 'removed', goesOn(database(from(MIDDLE, MIDDLE)))],
  ['database', ENTRIES, 'removed', goesOn()],
  ['database', FIRST, 'doubled', goesOn(database(from(FIRST + 1, ENTRIES + 1)))],
  ['database', MIDDLE, 'doubled', goesOn(database(from(MIDDLE + 1, ENTRIES + 1)))],
  ['database', ENTRIES, 'doubled', goesOn(database(from(ENTRIES + 1, ENTRIES + 1)))],

  ['log', FIRST, 'changed', goesOn(log(from(FIRST, FIRST)))],
  ['log', MIDDLE, 'changed', goesOn(log(from(MIDDLE, MIDDLE)))],
  ['log', ENTRIES, 'changed', goesOn()],
  ['log', FIRST, 'removed', goesOn(log(from(FIRST, FIRST)))],
  ['log', MIDDLE, 'removed', goesOn(log(from(MIDDLE, MIDDLE)))],
  ['log', ENTRIES, 'removed', goesOn()],
  ['log', FIRST, 'doubled', goesOn(log({}))],
  ['log', MIDDLE, 'doubled', goesOn(log({}))],
  ['log', ENTRIES, 'doubled', goesOn(log({}))],

  ['both', FIRST, 'changed', broken(FIRST)],
  ['both', MIDDLE, 'changed', broken(MIDDLE)],
  ['both', ENTRIES, 'changed', broken(ENTRIES)],
  ['both', FIRST, 'removed', broken(FIRST)],
  ['both', MIDDLE, 'removed', broken(MIDDLE)],
  ['both', ENTRIES, 'removed', goesOn(database({ lost: 1 }))],
  ['both', FIRST, 'doubled', goesOn(database(from(FIRST + 1, ENTRIES + 1)), log({}))],
  ['both', MIDDLE, 'doubled', goesOn(database(from(MIDDLE + 1, ENTRIES + 1)), log({}))],
  ['both', ENTRIES, 'doubled', goesOn(database(from(ENTRIES + 1, ENTRIES + 1)), log({}))],
];

type OfOthers = readonly [Where, Exclude<Damage, EntryDamage>, Expected];

/** The log has no head: nobody but the database says how many entries there were. */
const ofOthers: readonly OfOthers[] = [
  ['database', { what: 'head', how: 'ahead' }, goesOn(database({ lost: 5 }))],
  ['database', { what: 'head', how: 'otherNumber' }, goesOn()],
  ['database', { what: 'head', how: 'otherHash' }, goesOn()],
  ['database', { what: 'head', how: 'unreadable' }, goesOn()],
  ['database', { what: 'head', how: 'removed' }, goesOn()],

  ['database', { what: 'key', how: 'changed' }, goesOn()],
  ['database', { what: 'key', how: 'unreadable' }, goesOn()],
  ['database', { what: 'key', how: 'removed' }, goesOn()],
  ['log', { what: 'key', how: 'changed' }, goesOn()],
  ['log', { what: 'key', how: 'removed' }, goesOn()],
  ['both', { what: 'key', how: 'changed' }, { kind: 'noKey' }],
  ['both', { what: 'key', how: 'removed' }, { kind: 'noKey' }],

  ['database', { what: 'device', how: 'unreadable' }, goesOn()],
  ['database', { what: 'device', how: 'removed' }, goesOn()],
  ['log', { what: 'device', how: 'unreadable' }, goesOn()],
  ['log', { what: 'device', how: 'removed' }, goesOn()],
  ['both', { what: 'device', how: 'unreadable' }, { kind: 'otherDevice' }],
  ['both', { what: 'device', how: 'removed' }, { kind: 'otherDevice' }],
];

export const CASES: readonly Case[] = [
  ...ofEntries.map(
    ([where, seq, how, expected]): Case => ({
      name: `${where}/entry${seq}/${how}`,
      where,
      damage: { what: 'entry', seq, how },
      expected,
    }),
  ),
  ...ofOthers.map(
    ([where, damage, expected]): Case => ({
      name: `${where}/${damage.what}/${damage.how}`,
      where,
      damage,
      expected,
    }),
  ),
];
