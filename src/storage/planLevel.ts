import type { EntryRow } from '@/journal/entry';
import { isSameRow, parseRow } from './entryRows';
import type { LogRead } from './log/logText';
import type { MeetingSummary } from './meetingSummary';
import { type Fork, isRefusedAppend, mergeCopies } from './mergeCopies';

/** What was wrong with one of the two copies. */
export interface Repair {
  /** The copy that was mended. */
  readonly mended: 'database' | 'log';
  /** From the other copy, or with entries out of a file that a person gave. */
  readonly from: 'copy' | 'file';
  /** Numbers of the entries that it lacked, or had otherwise; in order. */
  readonly entries: readonly number[];
  /** Entries that were stored once and are in neither copy. */
  readonly lost: number;
  /** What stood in their place, as it was. */
  readonly setAside: readonly unknown[];
}

/** What is to be written so that both copies of a record say the same. */
export interface LevelPlan {
  readonly kind: 'plan';
  /** Into the database, each at its place. */
  readonly put: readonly EntryRow[];
  /** Numbers of rows that are no entries of this record. */
  readonly remove: readonly number[];
  /** Behind what stands in the log; `null` where it is to be written anew, with all of `rows`. */
  readonly append: readonly EntryRow[] | null;
  /** The record. */
  readonly rows: readonly EntryRow[];
  /** Something stands behind it that no copy can link to it. */
  readonly brokenOff: boolean;
  /** What has to be told; an append that one of them lacks at its end is none: the power went between the two. */
  readonly repairs: readonly Repair[];
}

export type Levelling = LevelPlan | Fork;

/**
 * Whether both copies say the same, and as much as was stored last: then there is nothing to plan. The
 * texts are compared and not hashed, for whoever reads the record verifies it.
 */
export function isLevel(
  database: readonly EntryRow[],
  log: LogRead,
  summary: MeetingSummary | null,
): boolean {
  const last = log.rows.at(-1);
  return (
    log.damaged.length === 0 &&
    log.rows.length === database.length &&
    summary?.entries === database.length &&
    summary.head === last?.hash &&
    log.rows.every((row, i) => isSameRow(database[i], row))
  );
}

/**
 * Compares the two copies of a record. A file of the same record fills what is damaged in both.
 * `stored` are the rows of the database as they lie there; the summary beside them says how many
 * there were, and is never believed over an entry.
 */
export function planLevel(
  stored: readonly unknown[],
  log: LogRead,
  summary: MeetingSummary | null,
  file: readonly EntryRow[] = [],
): Levelling {
  const database = stored.flatMap((row) => parseRow(row) ?? []);
  const inLog = isRefusedAppend(database, log) ? log.rows.slice(0, -log.lastAppend) : log.rows;
  const end = Math.max(0, ...stored.map(seqOf), ...inLog.map(({ seq }) => seq));
  // What goes on behind the record is taken in as entries of the file, and is no repair.
  const merged = mergeCopies(database, inLog, file.slice(0, end));
  if (merged.kind === 'fork') return merged;
  const { rows } = merged;
  const put = lacking(database, rows);
  // Rows behind the end that was stored last are nobody's entries.
  const isHead = summary?.head === rows.at(-1)?.hash;
  const isWhole = isHead && summary?.entries === rows.length;
  const foreign = isWhole ? stored.filter((row) => seqOf(row) > rows.length) : [];
  const brokenOff = merged.brokenOff && !isWhole;
  // A summary that names the last entry, and counts more, is damaged itself.
  const lost = brokenOff || isHead ? 0 : Math.max(0, (summary?.entries ?? 0) - rows.length);
  const append = brokenOff ? [] : behind(log, rows);
  const from = lacking(inLog, put).length > 0 ? 'file' : 'copy';
  const isLastAppend =
    from === 'copy' && put.length === log.lastAppend && put[0]?.seq === stored.length + 1;
  const ofDatabase =
    (put.length === 0 || isLastAppend) && foreign.length + lost === 0
      ? null
      : databaseRepair(stored, put, foreign, { lost, from });
  return {
    kind: 'plan',
    put,
    remove: foreign.map(seqOf),
    append,
    rows,
    brokenOff,
    repairs: [ofDatabase, append === null ? logRepair(log, rows) : null].flatMap(
      (repair) => repair ?? [],
    ),
  };
}

/** Which of these rows a copy has not, or has otherwise. */
function lacking(copy: readonly EntryRow[], rows: readonly EntryRow[]): readonly EntryRow[] {
  const have = new Map(copy.map((row) => [row.seq, row]));
  return rows.filter((row) => !isSameRow(have.get(row.seq), row));
}

/** What the log lacks at its end; `null` where something else is wrong with it. */
function behind(log: LogRead, rows: readonly EntryRow[]): readonly EntryRow[] | null {
  const begins = log.rows.every((row, i) => rows[i] !== undefined && isSameRow(row, rows[i]));
  return begins && log.damaged.length === 0 ? rows.slice(log.rows.length) : null;
}

function databaseRepair(
  stored: readonly unknown[],
  put: readonly EntryRow[],
  foreign: readonly unknown[],
  more: Pick<Repair, 'lost' | 'from'>,
): Repair {
  const places = new Set(put.map(({ seq }) => seq));
  return {
    ...more,
    mended: 'database',
    entries: [...places, ...foreign.map(seqOf)],
    setAside: [...stored.filter((row) => places.has(seqOf(row))), ...foreign],
  };
}

const logRepair = (log: LogRead, rows: readonly EntryRow[]): Repair => ({
  mended: 'log',
  from: 'copy',
  entries: lacking(log.rows, rows).map(({ seq }) => seq),
  lost: 0,
  setAside: [...log.damaged, ...lacking(rows, log.rows)],
});

/** By the key under which it lies, whatever else is wrong with it. */
const seqOf = (row: unknown): number => (row as { readonly seq: number }).seq;
