import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  asDecimal,
  asFraction,
  compare,
  type Fraction,
  fraction,
  parseFraction,
  plus,
  times,
} from './fraction';

const parsed = (text: string): Fraction => {
  const found = parseFraction(text);
  if (found === null) throw new Error(text);
  return found;
};

describe('what a person types', () => {
  test.each([
    ['0.4', '2/5'],
    ['.', null],
    ['.4', null],
    ['4.', null],
    ['1', '1'],
    ['0', '0'],
    ['0.0', '0'],
    ['3/5', '3/5'],
    ['6 / 10', '3/5'],
    ['40%', '2/5'],
    ['33.3%', '333/1000'],
    ['　０．４ ', '2/5'],
    ['３／５', '3/5'],
    ['４０％', '2/5'],
    ['3/0', null],
    ['0/3', '0'],
    ['3/5%', null],
    ['-0.4', null],
    ['0,4', null],
    ['1e3', null],
    ['x3/5', null],
    ['3/5x', null],
    ['x1', null],
    ['1x', null],
    ['', null],
    ['999999999', '999999999'],
    ['1234567890', null],
    ['0.000000001', '1/1000000000'],
    ['0.0000000001', null],
    ['123456789/12', '41152263/4'],
    ['1234567890/1', null],
    ['1/1234567890', null],
  ])('%s is %s', (typed, said) => {
    const found = parseFraction(typed);
    expect(found === null ? null : asFraction(found)).toBe(said);
  });
});

describe('written as a decimal', () => {
  test.each([
    ['7', '7'],
    ['0', '0'],
    ['213/5', '42.6'],
    ['1/8', '0.125'],
    ['1/25', '0.04'],
    ['3/40', '0.075'],
    ['101/100', '1.01'],
    ['1/3', null],
    ['7/30', null],
  ])('%s is %s', (text, said) => {
    expect(asDecimal(parsed(text))).toBe(said);
  });
});

test('sums and products are exact where floating point is not', () => {
  expect(asDecimal(plus(parsed('0.1'), parsed('0.2')))).toBe('0.3');
  expect(asDecimal(times(parsed('0.1'), 3))).toBe('0.3');
  expect(asFraction(plus(parsed('1/6'), parsed('1/3')))).toBe('1/2');
});

const anyFraction = fc
  .record({ num: fc.bigInt(0n, 10n ** 12n), den: fc.bigInt(1n, 10n ** 6n) })
  .map(({ num, den }) => fraction(num, den));

test('a fraction is reduced, and is what it was made of', () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 10n ** 9n), fc.bigInt(1n, 10n ** 9n), (num, den) => {
      const made = fraction(num, den);
      expect(made.num * den).toBe(num * made.den);
      expect(made.den).toBeGreaterThan(0n);
      for (const factor of [2n, 3n, 5n, 7n, 11n]) {
        expect(made.num % factor === 0n && made.den % factor === 0n).toBe(false);
      }
    }),
  );
});

test('a decimal that ends, read again, is the same number', () => {
  fc.assert(
    fc.property(fc.nat(999_999_999), fc.nat(9), (digits, places) => {
      const number = fraction(BigInt(digits), 10n ** BigInt(places));
      expect(parseFraction(asDecimal(number) ?? '')).toEqual(number);
      expect(parseFraction(asFraction(number))).toEqual(
        asFraction(number)
          .split('/')
          .some((part) => part.length > 9)
          ? null
          : number,
      );
    }),
  );
});

test('comparing is an order, and adding more never makes less', () => {
  fc.assert(
    fc.property(anyFraction, anyFraction, anyFraction, (a, b, c) => {
      expect(compare(a, b)).toBe(compare(b, a) === 0 ? 0 : -compare(b, a));
      expect(compare(a, a)).toBe(0);
      expect(compare(plus(a, c), plus(b, c))).toBe(compare(a, b));
      expect(plus(a, b)).toEqual(plus(b, a));
      expect(times(a, 3)).toEqual(plus(a, plus(a, a)));
    }),
  );
});

test('one after the other', () => {
  expect(compare(parsed('1/3'), parsed('0.333333333'))).toBe(1);
  expect(compare(parsed('2/5'), parsed('0.4'))).toBe(0);
  expect(compare(parsed('0.3'), parsed('0.4'))).toBe(-1);
});
