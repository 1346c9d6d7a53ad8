import type { Words } from '@/text/words';
import { AFTER_PREFIX, type Job, type Layout, prefixTwice, rowOfJob } from './shortcuts';

/** What a key is for, short enough to stand on its picture. */
export function jobInWords(words: Words['pad']['keys'], layout: Layout, job: Job): string {
  const row = rowOfJob(job);
  if (row !== null) return words.row(row + 1);
  const { prefix, ...jobs } = words.jobs;
  if (job === 'prefix')
    return prefix(prefixTwice(layout) === null ? AFTER_PREFIX + 1 : AFTER_PREFIX);
  return jobs[job as keyof typeof jobs];
}
