/** Letters that are written from right to left: Arabic as in Uyghur names, and their like. */
const LETTER =
  '[\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}]';
/** Words of them in a row; what separates names in a list ends one. */
const WORDS = new RegExp(`${LETTER}+(?:[ \\u00b7.'\\u2019-]${LETTER}+)*`, 'gu');

/**
 * A text in which words written from right to left do not turn round the words and figures beside them:
 * they stand between the characters FSI and PDI. Nothing else is changed. For what is drawn alone; what is
 * stored, signed or compared may hold none of these characters.
 */
export const isolated = (text: string): string => text.replace(WORDS, '\u2068$&\u2069');
