import { execFileSync } from 'node:child_process';
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';

const run = (program: string, ...args: readonly string[]) =>
  execFileSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });

/** An ext4 file system in a file: a disk of its own. Throws without mkfs.ext4. */
export function makeImage(image: string, megabytes: number): void {
  writeFileSync(image, '');
  truncateSync(image, megabytes * 2 ** 20);
  run('mkfs.ext4', '-q', '-F', '-m', '0', image);
}

/** Throws without root and a loop device. `options` are those of mount beside `loop`. */
export function mount(image: string, folder: string, ...options: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  run('mount', '-o', ['loop', ...options].join(','), image, folder);
}

/** A process that hangs on it must not keep it. */
export const unmount = (folder: string): void => {
  run('umount', '-l', folder);
};

/** Everything in it is on its disk when this returns. */
export const flush = (folder: string): void => {
  run('sync', '-f', folder);
};

/** What is nothing in it takes no room. */
export const copyImage = (image: string, to: string): void => {
  run('cp', '--sparse=always', image, to);
};

/** Why there is no such disk here, in words. */
export function whyNoDisk(error: unknown): string {
  const why = error instanceof Error ? error.message.replaceAll(/\s+/g, ' ') : String(error);
  return `a disk of its own needs root, a loop device and mkfs.ext4: ${why}`;
}
