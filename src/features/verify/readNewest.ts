import { checkInWorker } from '@/controller/check/checkInWorker';
import { readEnd } from '@/controller/files/readEnd';
import { faulty } from '@/journal/fault';
import type { Checked, OnProgress } from '@/verifier/checkFile';

export interface Chosen {
  readonly name: string;
  readonly outcome: Checked;
  /** Of how many files it is the newest that holds. */
  readonly among: number;
}

/**
 * Of the files of a stick the one that says most and holds: the newest may be torn. Where none
 * holds, why that is so of the one that says most. Nothing more is read once `signal` is aborted.
 */
export async function readNewest(
  files: readonly [File, ...File[]],
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Chosen> {
  const [first, ...others] = await newestFirst(files);
  const outcome = await read(first, onProgress, signal);
  for (const file of outcome.ok ? [] : others) {
    if (signal.aborted) break;
    const next = await read(file, onProgress, signal);
    if (next.ok) return { name: file.name, outcome: next, among: files.length };
  }
  return { name: first.name, outcome, among: files.length };
}

/** By what stands in their last lines; a file that was cut off comes last. */
async function newestFirst(files: readonly [File, ...File[]]): Promise<readonly [File, ...File[]]> {
  const known = await Promise.all(
    files.map(async (file) => ({ file, entries: await entriesIn(file) })),
  );
  const [first = files[0], ...others] = known
    .sort((one, other) => other.entries - one.entries)
    .map(({ file }) => file);
  return [first, ...others];
}

async function entriesIn(file: File): Promise<number> {
  const end = await readEnd(file).catch(() => null);
  return end?.entries ?? 0;
}

const read = (file: File, onProgress: OnProgress, signal: AbortSignal): Promise<Checked> =>
  checkInWorker(file, onProgress, signal).catch(() => faulty('file.notChecked', {}));
