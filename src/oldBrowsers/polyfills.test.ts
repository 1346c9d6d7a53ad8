import { expect, test } from 'vitest';
import { at, hasOwn, replaceAll } from './polyfills';

// Each answers as the engine's own does.

test('own properties, also of objects without a prototype, and nothing inherited', () => {
  const bare = Object.assign(Object.create(null) as object, { name: undefined });
  const asked: readonly (readonly [object, PropertyKey])[] = [
    [bare, 'name'],
    [bare, 'other'],
    [{}, 'toString'],
    [['a'], 0],
    [['a'], 'length'],
  ];
  for (const [object, key] of asked) expect(hasOwn(object, key)).toBe(Object.hasOwn(object, key));
});

test('places from either end of lists and bytes', () => {
  for (const index of [0, 1, -1, -3, 3, -4, 1.9, -0.5, Number.NaN])
    for (const list of [[7, 8, 9], Uint8Array.of(7, 8, 9)])
      expect(at.call(list, index)).toBe(list.at(index));
});

test('every place of a text is replaced, and only a pattern is read as one', () => {
  const asked: readonly (readonly [string, string | RegExp, string])[] = [
    ['a b  c', ' ', ''],
    ['l\u00fc n\u00fc', '\u00fc', 'v'],
    ['1.5 + (2)', '.', ','],
    ['[a]\\[a]', '[a]', '<$&>'],
    ['-{}|^$*+?', '^$*', ''],
    ['none', 'x', 'y'],
    ['a1b22', /\d/g, '.'],
  ];
  for (const [text, wanted, by] of asked)
    expect(replaceAll.call(text, wanted, by)).toBe(text.replaceAll(wanted, by));
});

test('what the engine has is left alone', () => {
  expect(Object.hasOwn).not.toBe(hasOwn);
  expect(Array.prototype.at).not.toBe(at);
  expect(String.prototype.replaceAll).not.toBe(replaceAll);
});
