import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folders = new Set<string>();
// Also where somebody breaks off: a profile is no small thing to leave behind.
process.once('exit', () => folders.forEach(removeFolder));

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'trial-'));
  folders.add(folder);
  return folder;
}

/** At once, where hundreds follow one another; whatever is left goes at the end. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
