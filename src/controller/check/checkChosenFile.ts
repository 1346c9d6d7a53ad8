import { type Checked, checkFile, type OnProgress } from '@/verifier/checkFile';
import { readChosenFile } from './readChosenFile';

/** Reads a file that a person chose and checks it throughout. */
export async function checkChosenFile(file: Blob, onProgress: OnProgress): Promise<Checked> {
  const chosen = await readChosenFile(file);
  return chosen.ok ? checkFile(chosen.bytes, onProgress) : chosen;
}
