/**
 * JSON as it stands in the text. `JSON.parse` alone takes 44.99999999999999999999 for 45, and a
 * number that is not whole has to be refused; such a number is given as one that no rounding makes
 * whole. Throws a `SyntaxError` where `text` is no JSON.
 */
export function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  if (!FRACTION_OR_EXPONENT.test(text)) return value;
  return JSON.parse(text.replace(STRING_OR_NUMBER, keepFraction));
}

const FRACTION_OR_EXPONENT = /\d[.eE]/;
const STRING_OR_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/g;
const NOT_WHOLE = '0.5';

function keepFraction(token: string): string {
  const roundedAway = Number.isInteger(Number(token)) && !token.startsWith('"') && !isWhole(token);
  return roundedAway ? NOT_WHOLE : token;
}

/** Whether a JSON number is whole, by its digits. */
function isWhole(token: string): boolean {
  const [mantissa = '', exponent = '0'] = token.toLowerCase().split('e');
  const [units = '', fraction = ''] = mantissa.split('.');
  const digits = `${units}${fraction}`.replace(/0+$/, '');
  const zerosCut = units.length + fraction.length - digits.length;
  return /^-?0*$/.test(digits) || Number(exponent) >= fraction.length - zerosCut;
}
