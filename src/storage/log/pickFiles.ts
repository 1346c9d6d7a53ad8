import { bucketFiles } from './bucketFiles';
import { cacheFiles } from './cacheFiles';
import type { LogFiles } from './logFiles';
import { opfsFiles } from './opfsFiles';

let picked: Promise<LogFiles | null> | null = null;

/** The best place that this browser has for a second copy; `null` where it has none. Tried once a page. */
export function pickFiles(): Promise<LogFiles | null> {
  picked ??= firstThatWorks();
  return picked;
}

async function firstThatWorks(): Promise<LogFiles | null> {
  for (const make of [opfsFiles, bucketFiles, cacheFiles]) {
    const files = await make();
    if (files !== null) return files;
  }
  return null;
}
