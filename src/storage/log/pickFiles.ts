import type { LogFiles } from './logFiles';
import { opfsFiles } from './opfsFiles';

let picked: Promise<LogFiles | null> | null = null;

/** The best place that this browser has for a second copy; `null` where it has none. Tried once a page. */
export function pickFiles(): Promise<LogFiles | null> {
  picked ??= firstThatWorks();
  return picked;
}

/** Most browsers have the first, and never fetch the others. */
const KINDS: readonly (() => Promise<LogFiles | null>)[] = [
  opfsFiles,
  async () => (await import('./bucketFiles')).bucketFiles(),
  async () => (await import('./cacheFiles')).cacheFiles(),
];

async function firstThatWorks(): Promise<LogFiles | null> {
  for (const make of KINDS) {
    const files = await make();
    if (files !== null) return files;
  }
  return null;
}
