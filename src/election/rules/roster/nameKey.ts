import { withoutUnseen } from '@/election/events/unseen';
import { withoutRadicals } from './radicals';

/** They choose the shape in which a character is drawn, and make no other of it. */
const SELECTORS = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;
/** Dots that input methods put between the parts of one name; U+00B7 stands for all of them. */
const DOTS = /[\u2022\u2027\u2219\u22c5\u30fb]/g;
const DOT = '\u00b7';
const HAN = /^[\p{Script=Han}\u00b7]$/u;

/**
 * One spelling for what reads the same: spaces beside a Chinese character, what nobody sees, characters of
 * full and half width and other forms kept for old computers (NFKC), radicals, shapes chosen for a
 * character, and the kinds of dot are all that is merged. Characters are never: two that sound alike are two,
 * nor a traditional form its simplified one, for either may be somebody else's name.
 */
export function nameKey(name: string): string {
  const words = withoutRadicals(withoutUnseen(name))
    .normalize('NFKC')
    .replace(SELECTORS, '')
    .replace(DOTS, DOT)
    .split(/\s+/)
    .filter((word) => word !== '');
  return words.reduce((text, word) => text + between(text, word) + word, '');
}

const between = (text: string, word: string): string => {
  const before = Array.from(text).at(-1);
  const after = Array.from(word)[0];
  if (before === undefined || after === undefined) return '';
  return HAN.test(before) || HAN.test(after) ? '' : ' ';
};
