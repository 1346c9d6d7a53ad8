/** Digits as typed, also those that a Chinese input method makes wide (１２３). */
export const pinDigits = (typed: string): string => typed.normalize('NFKC');

/** At least six digits, and digits alone; which ones is the scrutineer's own choice. */
export const pinIsAcceptable = (typed: string): boolean => /^[0-9]{6,32}$/.test(pinDigits(typed));
