import { expect, test } from 'vitest';
import { hasUnseen, withoutUnseen } from './unseen';

test.each([
  ['\u202e', 'right to left'],
  ['\u2066', 'isolated'],
  ['\u200b', 'a space without width'],
  ['\u200d', 'a joiner'],
  ['\ufeff', 'a byte order mark'],
  ['\u00ad', 'a soft hyphen'],
  ['\u3164', 'a filler'],
  ['\u0000', 'nought'],
  ['\u{e0041}', 'a tag'],
  ['\ud83d', 'half a character'],
])('%j (%s) is found, and goes', (unseen) => {
  expect(hasUnseen(`王${unseen}伟`)).toBe(true);
  expect(withoutUnseen(`王${unseen}伟`)).toBe('王伟');
});

test.each(['王伟', '阿卜杜拉·买买提', 'Zoë', '𠮷野', 'ئابدۇللا', '王伟〔东头〕', '龍\u{e0100}'])(
  '%s stays as it is',
  (name) => {
    expect(hasUnseen(name)).toBe(false);
    expect(withoutUnseen(name)).toBe(name);
  },
);

test('what stands between words becomes a space, and lines stay lines', () => {
  expect(withoutUnseen('第一条\t甲\r\n第二条\u2028乙')).toBe('第一条 甲 \n第二条 乙');
  expect(hasUnseen('第一条\n第二条')).toBe(true);
});
