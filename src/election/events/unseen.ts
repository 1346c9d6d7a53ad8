/**
 * Characters that nobody sees: controls, marks of direction, joiners and fillers without width, halves of
 * characters. With one of them two names that read the same are two, and a mark of direction turns round
 * the words of a signed sheet that stand beside it.
 */
const UNSEEN =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u115f\u1160\u3164\uffa0]|\u034f|\u17b4|\u17b5|\u180b|\u180c|\u180d/gu;

export const hasUnseen = (text: string): boolean => text.search(UNSEEN) !== -1;

/** The same as it reads: what separates words becomes a space, all else goes. Line feeds stay. */
export const withoutUnseen = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/[\t\v\f\r\u0085\u2028\u2029]/g, ' ').replace(UNSEEN, ''))
    .join('\n');
