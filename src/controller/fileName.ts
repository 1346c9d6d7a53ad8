import { fingerprint } from '@/election/events/fingerprint';
import type { Meeting } from '@/election/state/meeting';
import type { Journal } from '@/journal/journal';

/** Characters that some system does not take in the name of a file. */
const NOT_IN_NAMES = /[\p{C}\s\\/:*?"<>|.]+/gu;
/** With three bytes a character the whole name stays under the 255 bytes that systems allow. */
const LONGEST_TITLE = 40;

/** Title and day, as far as they are known, so that every system takes them. */
export function titleAndDay({ details }: Meeting): readonly string[] {
  const title = Array.from((details?.title ?? '').replace(NOT_IN_NAMES, ''));
  const parts = [title.slice(0, LONGEST_TITLE).join(''), details?.date ?? ''];
  return parts.filter((part) => part !== '');
}

/**
 * Title, day and the first half of the journal's fingerprint. The ending is one that every phone
 * opens, chooses and passes on; the file is text.
 */
export const fileName = ({ meeting, head }: Journal): string => {
  const code = fingerprint(head.hash).replaceAll(' ', '').slice(0, 12);
  return `${[...titleAndDay(meeting), code].join('-')}.jipiaotai.txt`;
};
