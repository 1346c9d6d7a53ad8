import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from '@test/onDisk/folders';
import { copyImage, flush, makeImage, mount, unmount } from './image';

const MEGABYTES = 600;
/** So long the file system itself writes nothing: on the disk is only what somebody has asked for. */
const QUIET = 'commit=300';

/** A disk that can be had again as it was at the moment when the power went. */
export interface CutDisk {
  /** The profile on the disk as it was prepared; a new one each time. */
  readonly start: () => string;
  /** Copies what has reached the disk by now, takes the disk away, and answers the profile on the copy. */
  readonly cut: () => string;
  /** The last copy is not looked at any more. */
  readonly end: () => void;
}

/** Throws without root, a loop device and mkfs.ext4. */
export function emptyCutDisk(): (profile: string) => CutDisk {
  const place = newFolder();
  const [prepared, before, after] = ['prepared', 'before', 'after'].map((name) =>
    join(place, name),
  ) as [string, string, string];
  const disk = join(place, 'disk');
  const copy = join(place, 'copy');
  const mounted = new Set<string>();
  const put = (image: string, folder: string, ...options: readonly string[]) => {
    mount(image, folder, ...options);
    mounted.add(folder);
    return join(folder, 'profile');
  };
  const take = (folder: string) => {
    if (mounted.delete(folder)) unmount(folder);
  };
  // Before the folder goes that they are mounted in.
  process.prependOnceListener('exit', () => [...mounted].forEach(take));

  makeImage(prepared, MEGABYTES);
  put(prepared, disk);
  take(disk);
  return (profile) => {
    cpSync(profile, put(prepared, disk), { recursive: true });
    flush(disk);
    take(disk);
    return {
      start() {
        copyImage(prepared, before);
        return put(before, disk, QUIET);
      },
      cut() {
        copyImage(before, after);
        take(disk);
        return put(after, copy);
      },
      end() {
        take(disk);
        take(copy);
        for (const image of [before, after]) rmSync(image, { force: true });
      },
    };
  };
}
