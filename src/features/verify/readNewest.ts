import { type Checked, checkFile } from '@/controller/files/checkFile';
import { readChosenFile } from '@/controller/files/readChosenFile';
import { readEnd } from '@/controller/files/readEnd';
import { type Faulty, faulty } from '@/journal/fault';

export type Outcome = ({ readonly bytes: Uint8Array } & Extract<Checked, { ok: true }>) | Faulty;

export interface Chosen {
  readonly name: string;
  readonly outcome: Outcome;
  /** Of how many files it is the newest that holds. */
  readonly among: number;
}

/**
 * Of the files of a stick the one that says most and holds: the newest may be torn. Where none
 * holds, why that is so of the one that says most.
 */
export async function readNewest(files: readonly [File, ...File[]]): Promise<Chosen> {
  const [first, ...others] = await newestFirst(files);
  const outcome = await read(first);
  for (const file of outcome.ok ? [] : others) {
    const next = await read(file);
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

async function read(file: File): Promise<Outcome> {
  const chosen = await readChosenFile(file);
  if (!chosen.ok) return chosen;
  const checked = await checkFile(chosen.bytes).catch(() => faulty('file.notChecked', {}));
  return checked.ok ? { ...checked, bytes: chosen.bytes } : checked;
}
