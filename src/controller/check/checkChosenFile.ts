import { type CheckedFile, checkAnyFile } from '@/verifier/checkAnyFile';
import type { OnProgress } from '@/verifier/checkFile';
import { readChosenFile } from './readChosenFile';

/** Reads a file that a person chose and checks it throughout. */
export async function checkChosenFile(file: Blob, onProgress: OnProgress): Promise<CheckedFile> {
  const chosen = await readChosenFile(file);
  return chosen.ok ? checkAnyFile(chosen.bytes, onProgress) : { kind: 'meeting', checked: chosen };
}
