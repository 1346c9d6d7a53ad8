import { sha256Hex } from '@/election/events/fingerprint';
import type { Hash, MeetingId } from '@/election/events/ids';
import type { EntryRow } from '@/journal/entry';

/**
 * The log of a meeting is a text: one line an entry, ended by a line feed. Its number, how many entries of
 * the same append follow it, its hash, and the text that was hashed, which has no line feed of its own.
 */
const LINE = /^(\d+) (\d+) ([0-9a-f]{64}) (.*)$/;

interface Line {
  readonly row: EntryRow;
  /** Entries of the same append behind this one. */
  readonly following: number;
}

/** The lines of entries that are appended together: at the next opening all of them are there, or none. */
export const toLines = (rows: readonly EntryRow[]): string =>
  rows.map(({ seq, text, hash }, i) => `${seq} ${rows.length - 1 - i} ${hash} ${text}\n`).join('');

/** What stands in a log. */
export interface LogRead {
  /** In the order of the file, as they are written: nothing but the end was compared with its hash. */
  readonly rows: readonly EntryRow[];
  /** Lines between others that are none. */
  readonly damaged: readonly string[];
  /** Bytes to the end of the last whole append. What is behind them was never acknowledged. */
  readonly size: number;
  /** Entries of the last append: the only ones that the database may never have had. */
  readonly lastAppend: number;
}

export const EMPTY_LOG: LogRead = { rows: [], damaged: [], size: 0, lastAppend: 0 };

/** Reads a log to the end of its last whole append: a line that the power cut short is none. */
export function readLog(meeting: MeetingId, bytes: Uint8Array): LogRead {
  const lines = new TextDecoder().decode(bytes).split('\n').slice(0, -1);
  const read = lines.map((line) => parseLine(meeting, line));
  const end = endOfAppend(read, lines.length);
  const whole = read.slice(0, end);
  return {
    rows: whole.flatMap((line) => line?.row ?? []),
    damaged: lines.slice(0, end).filter((_, i) => read[i] === null),
    size: bytesOfLines(bytes, end),
    lastAppend: end - endOfAppend(read, end - 1),
  };
}

/** How many of the first `most` lines there are to the end of the last append that is whole. */
function endOfAppend(read: readonly (Line | null)[], most: number): number {
  let end = Math.max(0, most);
  while (end > 0 && !endsAppend(read[end - 1] ?? null)) end -= 1;
  return end;
}

const endsAppend = (line: Line | null): boolean =>
  line !== null && line.following === 0 && sha256Hex(line.row.text) === line.row.hash;

function parseLine(meeting: MeetingId, line: string): Line | null {
  const [, seq, following, hash, text] = LINE.exec(line) ?? [];
  if (text === undefined) return null;
  return {
    row: { meeting, seq: Number(seq), text, hash: hash as Hash },
    following: Number(following),
  };
}

const LINE_FEED = 10;

/** Counted in the bytes: what a torn line holds may not be text at all. */
function bytesOfLines(bytes: Uint8Array, lines: number): number {
  let size = 0;
  for (let i = 0; i < lines; i++) size = bytes.indexOf(LINE_FEED, size) + 1;
  return size;
}
