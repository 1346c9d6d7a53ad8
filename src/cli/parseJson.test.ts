import { describe, expect, test } from 'vitest';
import { parseJson } from './parseJson';

test('is JSON.parse where every number is written out', () => {
  const text = '{"a":[1,-2,true,null,"x"],"__proto__":{"b":2}}';
  expect(JSON.stringify(parseJson(text))).toBe(text);
});

describe('a number that is whole', () => {
  test.each(['45', '-0', '45.0', '4.5e1', '450e-1', '0.45E2', '4500000e-5', '0e5', '0.0', '1e2'])(
    'stays: %s',
    (number) => {
      expect(parseJson(`[${number}]`)).toEqual([Number(number)]);
    },
  );
});

describe('a number that is not whole', () => {
  test.each(['44.5', '0.1', '1e-2', '45e-1', '1e999'])('stays: %s', (number) => {
    expect(parseJson(`[${number}]`)).toEqual([Number(number)]);
  });

  test.each([
    '44.99999999999999999999',
    '45.00000000000000000001',
    '-0.000000000000000000001e-400',
    '1e-400',
    '9007199254740991.4',
    '4500000000000000000000001e-23',
  ])('is not rounded to one that is: %s', (number) => {
    expect(parseJson(`{"seats":${number}}`)).toEqual({ seats: 0.5 });
  });
});

test('what looks like a number in a name stays as it is', () => {
  const names = ['44.99999999999999999999', 'a\\"1e-400', '\\\\', '1e-400'];
  const text = JSON.stringify({ names, seats: 1.5 });
  expect(parseJson(text)).toEqual({ names, seats: 1.5 });
});

test.each(['', 'not json', '{"a":01.00000000000000000001}', '[1.]', '{"a":1e}'])(
  'throws where it is no JSON: %s',
  (text) => {
    expect(() => parseJson(text)).toThrow(SyntaxError);
  },
);
