import { closeSync, fsyncSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder, removeFolder } from '@test/onDisk/folders';
import { makeImage, mount, unmount, whyNoDisk } from './image';

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

/** Mounts an ext4 image: what a disk says when it is full, no quota of the browser says. */
export function mountSmallDisk(): Mounted {
  const place = newFolder();
  const image = join(place, 'image');
  const folder = join(place, 'disk');
  const filler = join(folder, 'filler');
  try {
    makeImage(image, MEGABYTES);
    mount(image, folder);
  } catch (error) {
    removeFolder(place);
    return { ok: false, why: whyNoDisk(error) };
  }
  // Before the folder goes that it is mounted in.
  process.prependOnceListener('exit', () => unmount(folder));
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
  // Behind what was filled before.
  const file = openSync(filler, 'a');
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
