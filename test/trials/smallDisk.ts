import { execFileSync } from 'node:child_process';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  rmSync,
  statfsSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { newFolder, removeFolder } from '@test/onDisk/folders';

/** A fresh profile of the whole Chromium takes tens of these. */
const MEGABYTES = 600;

/** A disk of its own, so small that it is filled in no time. */
export interface SmallDisk {
  readonly folder: string;
  /** Writes a file that leaves so many bytes free. */
  readonly fill: (leave: number) => void;
  /** Takes that file away again. */
  readonly makeRoom: () => void;
}

export type Mounted =
  | { readonly ok: true; readonly disk: SmallDisk }
  /** Without root, a loop device and mkfs.ext4 there is none; why, in words. */
  | { readonly ok: false; readonly why: string };

const run = (program: string, ...args: readonly string[]) =>
  execFileSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });

/** Mounts an ext4 image: what a disk says when it is full, no quota of the browser says. */
export function mountSmallDisk(): Mounted {
  const place = newFolder();
  const image = join(place, 'image');
  const folder = join(place, 'disk');
  const filler = join(folder, 'filler');
  try {
    writeFileSync(image, '');
    truncateSync(image, MEGABYTES * 2 ** 20);
    run('mkfs.ext4', '-q', '-F', '-m', '0', image);
    mkdirSync(folder);
    run('mount', '-o', 'loop', image, folder);
  } catch (error) {
    removeFolder(place);
    const why = error instanceof Error ? error.message.replaceAll(/\s+/g, ' ') : String(error);
    return { ok: false, why: `a small disk needs root, a loop device and mkfs.ext4: ${why}` };
  }
  // Before the folder goes that it is mounted in; a browser that hangs on it must not keep it.
  process.prependOnceListener('exit', () => run('umount', '-l', folder));
  return {
    ok: true,
    disk: {
      folder,
      fill: (leave) => fill(folder, filler, leave),
      makeRoom: () => rmSync(filler, { force: true }),
    },
  };
}

function fill(folder: string, filler: string, leave: number): void {
  const file = openSync(filler, 'w');
  try {
    // The file system keeps a little for itself each time, so what is free is asked again.
    for (;;) {
      const { bavail, bsize } = statfsSync(folder);
      const room = bavail * bsize - leave;
      if (room < bsize) return;
      writeSync(file, Buffer.alloc(Math.min(room, 2 ** 20)));
      fsyncSync(file);
    }
  } finally {
    closeSync(file);
  }
}
