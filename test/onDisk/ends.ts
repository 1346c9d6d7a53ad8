import { appendFileSync, truncateSync } from 'node:fs';
import type { Log } from './stores';

/** How the end of a log is left behind by a kill, a power cut or a bad disk. */
export const ENDS = ['cut', 'zeroed', 'rubbish'] as const;
export type End = (typeof ENDS)[number];

const MOST_RUBBISH = 200;

/** Damages the end of a log on the disk; answers in words how. */
export function damage({ file, bytes, tail }: Log, end: End, random: () => number): string {
  const upTo = (most: number) => 1 + Math.floor(random() * most);
  if (end === 'rubbish') {
    const rubbish = Array.from({ length: upTo(MOST_RUBBISH) }, () => upTo(256) - 1);
    appendFileSync(file, Buffer.from(rubbish));
    return `${rubbish.length} bytes of rubbish behind the end`;
  }
  const which = upTo(tail.length) - 1;
  const torn = tail[which] ?? 0;
  // Never all of the record: cut off as a whole it would be no torn end.
  const missing = tail.slice(0, which).reduce((sum, one) => sum + one, 0) + upTo(torn - 1);
  const kept = bytes.length - missing;
  truncateSync(file, kept);
  if (end === 'zeroed') truncateSync(file, bytes.length);
  const done = end === 'cut' ? 'cut off' : 'zeroed';
  return `${missing} bytes ${done}, from within record ${which + 1} of ${torn} bytes from the end`;
}
