/** Digits as typed, also those that a Chinese input method makes wide (１２３). */
export const pinDigits = (typed: string): string => typed.normalize('NFKC');

/** At least six digits, and digits alone. */
export const pinIsAcceptable = (typed: string): boolean => /^[0-9]{6,32}$/.test(pinDigits(typed));

/**
 * Whether it is among the first that anybody at the desk would try: one digit throughout, digits in a row,
 * or the date of the meeting (ISO, `null` where it is not set), in any order that dates are written in.
 */
export function pinIsTrivial(typed: string, date: string | null): boolean {
  const pin = pinDigits(typed);
  const steps = Array.from(pin.slice(1), (digit, i) => (Number(digit) - Number(pin[i]) + 10) % 10);
  const isRow = [0, 1, 9].some((step) => steps.every((taken) => taken === step));
  return isRow || (date !== null && spellings(date).includes(pin));
}

function spellings(date: string): readonly string[] {
  const [year = '', month = '', day = ''] = date.split('-');
  const short = year.slice(2);
  return [
    year + month + day,
    short + month + day,
    month + day + short,
    month + day + year,
    day + month + short,
    day + month + year,
    year + month,
  ];
}
