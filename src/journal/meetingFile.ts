import * as v from 'valibot';
import { canonical } from '@/election/events/canonical';
import { sha256Hex } from '@/election/events/fingerprint';
import { type Hash, hashSchema } from '@/election/events/ids';
import { countSchema, positiveCountSchema } from '@/election/tally/rules';
import { type EntryRow, readEntry } from './entry';
import { type Faulty, faulty } from './fault';
import { NO_ENTRY } from './link';

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
  return lines.pop() === '' ? parsed(footerSchema, lines.pop() ?? '') : null;
}

/**
 * Far more than the largest entry, a roster of thousands, has. Whatever is longer is not even parsed:
 * one line of 64 MB would take minutes and all the memory that a page gets.
 */
const MOST_CHARACTERS = 2 ** 20;

export type ReadFile = { readonly ok: true; readonly rows: readonly EntryRow[] } | Faulty;

/** The entries of a file, each in its one spelling and chained to the one before. */
export function readMeetingFile(bytes: Uint8Array): ReadFile {
  const read = textOf(bytes);
  return read.ok ? (framed(read.text) ?? chained(read.text)) : read;
}

/** The bytes as lines of UTF-8, the last one ended like every other; or why they are not even that. */
export function textOf(bytes: Uint8Array): { readonly ok: true; readonly text: string } | Faulty {
  if (bytes.length === 0) return faulty('file.empty', {});
  const text = decoded(bytes);
  if (text === null) return faulty('file.notText', {});
  if (text.startsWith('\uFEFF')) return faulty('file.mark', {});
  // A canonical text has no carriage return of its own.
  return text.includes('\r') ? faulty('file.lineEnds', {}) : { ok: true, text };
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
  const [first = ''] = text.split('\n', 1);
  const header = parsed(headerSchema, first);
  if (header === null) return faulty('file.notMeeting', {});
  if (header.version !== VERSION) return faulty('file.version', { version: header.version });
  if (first !== HEADER) return faulty('file.notMeeting', {});
  if (!text.endsWith('\n')) return faulty('file.cut', {});
  const line = blankLine(text);
  return line === null ? null : faulty('file.blankLine', { line });
}

/** The number of the first line that has nothing in it. */
function blankLine(text: string): number | null {
  const before = text.indexOf('\n\n');
  if (before === -1) return null;
  let line = 2;
  for (let end = text.indexOf('\n'); end < before; end = text.indexOf('\n', end + 1)) line += 1;
  return line;
}

function chained(text: string): ReadFile {
  const footerAt = text.lastIndexOf('\n', text.length - 2) + 1;
  const last = text.slice(footerAt, -1);
  const footer = parsed(footerSchema, last);
  if (footer === null || canonical(footer) !== last) return faulty('file.cut', {});
  const rows: EntryRow[] = [];
  for (const line of linesOf(text.slice(HEADER.length + 1, footerAt))) {
    const next = linked(rows.at(-1), line);
    if ('fault' in next) return next;
    rows.push(next);
  }
  const end = rows.at(-1);
  if (end === undefined) return faulty('file.noEntries', {});
  if (footer.entries !== rows.length)
    return faulty('file.count', { says: footer.entries, found: rows.length });
  return footer.head === end.hash ? { ok: true, rows } : faulty('file.head', { seq: end.seq });
}

/** One after the other: a file of 64 MB may have as many lines, and all at once they would take a gigabyte. */
function* linesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at);
    yield text.slice(at, end);
    at = end + 1;
  }
}

/** A line as the entry after `before`, if it is that. */
function linked(before: EntryRow | undefined, text: string): EntryRow | Faulty {
  const seq = (before?.seq ?? 0) + 1;
  const prev: Hash = before?.hash ?? NO_ENTRY;
  if (text.length > MOST_CHARACTERS) return faulty('entry.unreadable', { seq });
  const read = readEntry(text);
  if (!read.ok) return faulty(`entry.${read.why}`, { seq });
  const { entry } = read;
  if (entry.seq !== seq) return faulty('entry.order', { seq, found: entry.seq });
  if (entry.prev !== prev) return faulty('entry.chain', { seq });
  return { meeting: entry.meeting, seq, text, hash: sha256Hex(text) };
}

function parsed<S extends v.GenericSchema>(schema: S, line: string): v.InferOutput<S> | null {
  if (line.length > MOST_CHARACTERS) return null;
  try {
    const read = v.safeParse(schema, JSON.parse(line));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}
