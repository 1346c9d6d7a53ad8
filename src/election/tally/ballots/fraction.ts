/** An exact number that is not negative: reduced, `den` at least 1. No floating point decides anything. */
export type Fraction = { readonly num: bigint; readonly den: bigint };

/** Reduces; `den` is not nothing. */
export function fraction(num: bigint, den: bigint): Fraction {
  const shared = commonDivisor(num, den);
  return { num: num / shared, den: den / shared };
}

const commonDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : commonDivisor(b, a % b));

export const plus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.num * b.den + b.num * a.den, a.den * b.den);

export const times = (a: Fraction, count: number): Fraction =>
  fraction(a.num * BigInt(count), a.den);

/** Under, over, or equal to 0 as `a` is less than, more than, or equal to `b`. */
export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const [left, right] = [a.num * b.den, b.num * a.den];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

const DECIMAL = /^(\d{1,9})(?:\.(\d{1,9}))?(%?)$/;
const RATIO = /^(\d{1,9})\s*\/\s*(\d{1,9})$/;

/**
 * Reads what a person typed: 0.4, 40%, 3/5, in digits of half or full width. `null` where it is
 * none of these, or has nothing below the line.
 */
export function parseFraction(typed: string): Fraction | null {
  const text = typed.normalize('NFKC').trim();
  const [, num, den] = RATIO.exec(text) ?? [];
  if (num !== undefined && den !== undefined) {
    return BigInt(den) === 0n ? null : fraction(BigInt(num), BigInt(den));
  }
  const [, whole, after = '', percent] = DECIMAL.exec(text) ?? [];
  if (whole === undefined) return null;
  const unit = percent === '%' ? 100n : 1n;
  return fraction(BigInt(whole + after), unit * 10n ** BigInt(after.length));
}

/** As a reduced fraction; a whole number stands alone. */
export const asFraction = ({ num, den }: Fraction): string =>
  den === 1n ? `${num}` : `${num}/${den}`;

/** As a decimal, every digit of it; `null` where it never ends. */
export function asDecimal({ num, den }: Fraction): string | null {
  const [twos, odd] = divideOut(den, 2n);
  const [fives, rest] = divideOut(odd, 5n);
  if (rest !== 1n) return null;
  const places = Math.max(twos, fives);
  if (places === 0) return `${num}`;
  const digits = `${(num * 10n ** BigInt(places)) / den}`.padStart(places + 1, '0');
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** How often `factor` divides a number, and what is left. */
function divideOut(number: bigint, factor: bigint): readonly [number, bigint] {
  let [often, rest] = [0, number];
  while (rest % factor === 0n) {
    rest /= factor;
    often += 1;
  }
  return [often, rest];
}
