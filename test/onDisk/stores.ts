import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file that a store appends to. */
export interface Log {
  readonly file: string;
  readonly bytes: Buffer;
  /** Lengths of the records that were written for the last paper, the last one first. */
  readonly tail: readonly number[];
}

const BLOCK = 32_768;
/** Checksum, length, type. */
const HEADER = 7;
const FIRST = 2;
/** Entry, summary, and what Chromium keeps beside them for each transaction. */
const RECORDS_A_PAPER = 5;

/** Chromium's IndexedDB: the newest log of LevelDB, which it appends to again when it is started. */
export function levelDbLog(profile: string): Log | null {
  const file = filesUnder(join(profile, 'Default', 'IndexedDB'))
    .filter((path) => /\.indexeddb\.leveldb[\\/]\d+\.log$/.test(path))
    .sort()
    .at(-1);
  if (file === undefined) return null;
  const bytes = readFileSync(file);
  const tail = recordsIn(bytes).slice(-RECORDS_A_PAPER).reverse();
  return tail.length === 0 ? null : { file, bytes, tail };
}

/** Lengths of all records. One that does not fit into its block goes on in the next, each part with its header. */
function recordsIn(bytes: Buffer): readonly number[] {
  const begins: number[] = [];
  let at = 0;
  while (at + HEADER <= bytes.length) {
    const leftInBlock = BLOCK - (at % BLOCK);
    if (leftInBlock < HEADER) {
      at += leftInBlock;
      continue;
    }
    const type = bytes.readUInt8(at + 6);
    if (type === 0) break;
    if (type <= FIRST) begins.push(at);
    at += HEADER + bytes.readUInt16LE(at + 4);
  }
  return begins.map((begin, i) => (begins[i + 1] ?? bytes.length) - begin);
}

/** A line of the app's own log: number, more, hash and the text of the entry. */
const LINE = /^\d+ \S.* ?[0-9a-f]{64} .*"seq":\d+.*$/;
const NOT_OURS = /[\\/](?:IndexedDB|Cache|Code Cache|Service Worker)[\\/]/;

/** The log that the app keeps in the file system of its origin, known by what is in it. */
export function ownLog(profile: string): Log | null {
  for (const file of filesUnder(join(profile, 'Default'))) {
    if (NOT_OURS.test(file)) continue;
    const bytes = readFileSync(file);
    const lines = bytes.toString('utf8').trimEnd().split('\n');
    const last = lines.at(-1);
    if (last === undefined || !LINE.test(lines[0] ?? '')) continue;
    return { file, bytes, tail: [Buffer.byteLength(last) + 1] };
  }
  return null;
}

const filesUnder = (folder: string): readonly string[] => {
  let entries: readonly Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : entry.isFile() ? [path] : [];
  });
};
