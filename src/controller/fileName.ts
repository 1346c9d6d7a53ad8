import { fingerprint } from '@/election/events/fingerprint';
import type { Journal } from '@/journal/journal';

/** Characters that some system does not take in the name of a file. */
const NOT_IN_NAMES = /[\p{C}\s\\/:*?"<>|.]+/gu;
/** With three bytes a character the whole name stays under the 255 bytes that systems allow. */
const LONGEST_TITLE = 40;

/**
 * Title, day and the first half of the journal's fingerprint. The ending is one that every phone
 * opens, chooses and passes on; the file is text.
 */
export function fileName({ meeting, head }: Journal): string {
  const title = Array.from((meeting.details?.title ?? '').replace(NOT_IN_NAMES, ''));
  const parts = [
    title.slice(0, LONGEST_TITLE).join(''),
    meeting.details?.date ?? '',
    fingerprint(head.hash).replaceAll(' ', '').slice(0, 12),
  ];
  return `${parts.filter((part) => part !== '').join('-')}.jipiaotai.txt`;
}
