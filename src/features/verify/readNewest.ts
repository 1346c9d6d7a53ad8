import { checkInWorker } from '@/controller/check/checkInWorker';
import { readEnd } from '@/controller/files/readEnd';
import { faulty } from '@/journal/fault';
import type { CheckedFile } from '@/verifier/checkAnyFile';
import type { Checked, OnProgress } from '@/verifier/checkFile';

export interface Chosen {
  readonly name: string;
  readonly file: CheckedFile;
  /** Of how many files it is the newest that holds. */
  readonly among: number;
  /** Where two meeting files were chosen and this one holds: the other one. */
  readonly other: { readonly name: string; readonly outcome: Checked } | null;
}

/**
 * Of the files of a stick the one that says most and holds: the newest may be torn. Where none
 * holds, why that is so of the one that says most. Of two the other is read, too, to be compared.
 * Nothing more is read once `signal` is aborted.
 */
export async function readNewest(
  files: readonly [File, ...File[]],
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Chosen> {
  const [first, ...others] = await newestFirst(files);
  const file = await read(first, onProgress, signal);
  const { ok } = file.checked;
  const among = files.length;
  const isPair = ok && file.kind === 'meeting' && among === 2;
  for (const another of ok && !isPair ? [] : others) {
    if (signal.aborted) break;
    const next = await read(another, onProgress, signal);
    if (isPair) return { name: first.name, file, among, other: besideIt(another.name, next) };
    if (next.checked.ok) return { name: another.name, file: next, among, other: null };
  }
  return { name: first.name, file, among, other: null };
}

/** A public copy has no entries that could be compared. */
const besideIt = (name: string, file: CheckedFile): Chosen['other'] =>
  file.kind === 'meeting' ? { name, outcome: file.checked } : null;

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

const read = (file: File, onProgress: OnProgress, signal: AbortSignal): Promise<CheckedFile> =>
  checkInWorker(file, onProgress, signal).catch(() => ({
    kind: 'meeting',
    checked: faulty('file.notChecked', {}),
  }));
