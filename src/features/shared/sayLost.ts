import type { RecordLost } from '@/controller/readRecord';
import { entryOfFault } from '@/journal/fault';
import type { FirstWords } from '@/text/words';

/** Why the record cannot be gone on with, and what to do now. */
export function sayLost(
  {
    frame: { broken, fork, gone, newer, notFound, notMended, notVerified },
  }: Pick<FirstWords, 'frame'>,
  lost: RecordLost,
): { readonly title: string; readonly body: string } {
  switch (lost.why) {
    case 'broken':
      return lost.break.why === 'newer'
        ? { title: newer.title, body: newer.body(lost.break.seq) }
        : { title: broken.title, body: broken.body(lost.break.seq) };
    case 'unreadable':
      return { title: broken.title, body: broken.failed };
    case 'notFound':
      return notFound;
    case 'fork':
      return { title: fork.title, body: fork.body(lost.seq) };
    case 'notMended':
      return notMended;
    case 'notVerified':
      return {
        title: notVerified.title,
        body: notVerified.body(entryOfFault(lost.fault)),
      };
    case 'gone':
      return lost.copied
        ? { title: gone.copied.title, body: gone.copied.body(lost.entries) }
        : { title: gone.title, body: gone.short };
  }
}
