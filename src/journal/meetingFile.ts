import * as v from 'valibot';
import { canonical } from '@/election/events/canonical';
import { sha256Hex } from '@/election/events/fingerprint';
import { type Hash, hashSchema } from '@/election/events/ids';
import { countSchema, positiveCountSchema } from '@/election/tally/rules';
import { type EntryRow, NO_ENTRY, readEntry } from './entry';
import { type Faulty, faulty } from './fault';

/**
 * A meeting as a file: lines of UTF-8, each ended by a line feed. First a header, then every entry
 * as the exact text that was hashed, last a line with their number and the hash of the last one.
 * One meeting has one file: any other spelling of it is refused.
 */
const FORMAT = 'jipiaotai-meeting';
const VERSION = 1;

export const headerSchema = v.strictObject({
  format: v.literal(FORMAT),
  version: positiveCountSchema,
});
export const footerSchema = v.strictObject({ entries: countSchema, head: hashSchema });

const HEADER = canonical({ format: FORMAT, version: VERSION });

/** The parts of the file, for one that grows with the record: only the last line is ever another. */
export const FIRST_LINE = `${HEADER}\n`;
export const entryLines = (rows: readonly EntryRow[]): string =>
  rows.map(({ text }) => `${text}\n`).join('');
export const lastLine = (rows: readonly EntryRow[]): string =>
  `${canonical({ entries: rows.length, head: rows.at(-1)?.hash ?? NO_ENTRY })}\n`;

export const writeMeetingFile = (rows: readonly EntryRow[]): string =>
  FIRST_LINE + entryLines(rows) + lastLine(rows);

export type Footer = v.InferOutput<typeof footerSchema>;

/** What the end of a file says of it, whatever stands before; `null` where it was cut off. */
export function readLastLine(end: string): Footer | null {
  const lines = end.split('\n');
  return lines.pop() === '' ? parsed(footerSchema, lines.pop()) : null;
}

export type ReadFile = { readonly ok: true; readonly rows: readonly EntryRow[] } | Faulty;

/** The entries of a file, each in its one spelling and chained to the one before. */
export function readMeetingFile(bytes: Uint8Array): ReadFile {
  if (bytes.length === 0) return faulty('file.empty', {});
  const text = decoded(bytes);
  if (text === null) return faulty('file.notText', {});
  return framed(text) ?? chained(text.split('\n').slice(1, -1));
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What is wrong with the lines around the entries; `null` where nothing is. */
function framed(text: string): Faulty | null {
  if (text.startsWith('\uFEFF')) return faulty('file.mark', {});
  // A canonical text has no carriage return of its own.
  if (text.includes('\r')) return faulty('file.lineEnds', {});
  const lines = text.split('\n');
  const header = parsed(headerSchema, lines[0]);
  if (header === null) return faulty('file.notMeeting', {});
  if (header.version !== VERSION) return faulty('file.version', { version: header.version });
  if (lines[0] !== HEADER) return faulty('file.notMeeting', {});
  if (lines.at(-1) !== '') return faulty('file.cut', {});
  const blank = lines.slice(0, -1).indexOf('');
  return blank === -1 ? null : faulty('file.blankLine', { line: blank + 1 });
}

function chained(lines: readonly string[]): ReadFile {
  const footer = parsed(footerSchema, lines.at(-1));
  if (footer === null || canonical(footer) !== lines.at(-1)) return faulty('file.cut', {});
  const rows: EntryRow[] = [];
  for (const text of lines.slice(0, -1)) {
    const next = linked(rows.at(-1), text);
    if ('fault' in next) return next;
    rows.push(next);
  }
  const last = rows.at(-1);
  if (last === undefined) return faulty('file.noEntries', {});
  if (footer.entries !== rows.length)
    return faulty('file.count', { says: footer.entries, found: rows.length });
  return footer.head === last.hash ? { ok: true, rows } : faulty('file.head', { seq: last.seq });
}

/** A line as the entry after `before`, if it is that. */
function linked(before: EntryRow | undefined, text: string): EntryRow | Faulty {
  const seq = (before?.seq ?? 0) + 1;
  const prev: Hash = before?.hash ?? NO_ENTRY;
  const read = readEntry(text);
  if (!read.ok) return faulty(`entry.${read.why}`, { seq });
  const { entry } = read;
  if (entry.seq !== seq) return faulty('entry.order', { seq, found: entry.seq });
  if (entry.prev !== prev) return faulty('entry.chain', { seq });
  return { meeting: entry.meeting, seq, text, hash: sha256Hex(text) };
}

function parsed<S extends v.GenericSchema>(
  schema: S,
  line: string | undefined,
): v.InferOutput<S> | null {
  try {
    const read = v.safeParse(schema, JSON.parse(line ?? ''));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}
