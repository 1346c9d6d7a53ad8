import { expect, test } from 'vitest';
import { nameKey } from './nameKey';

test.each([
  ['王 伟', '王伟'],
  [' 王　伟　', '王伟'],
  ['王\u200b伟\ufeff', '王伟'],
  ['阿依古丽 · 买买提', '阿依古丽·买买提'],
  ['阿依古丽•买买提', '阿依古丽·买买提'],
  ['阿依古丽・买买提', '阿依古丽·买买提'],
  ['Ａｎｎａ　Li', 'Anna Li'],
  ['Anna   Li', 'Anna Li'],
])('%j is %s', (written, name) => {
  expect(nameKey(written)).toBe(name);
});

test.each([
  ['于丽', '余丽'],
  ['王伟', '王炜'],
  ['范云', '範云'],
  ['王伟〔东头〕', '王伟〔西头〕'],
  ['王伟', '王伟〔东头〕'],
  ['anna', 'Anna'],
])('%s and %s stay two people', (one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other));
});

test.each([
  ['\u2f08', '\u4eba', 'a radical and the character'],
  ['\uf90a', '\u91d1', 'a form kept for old computers'],
  ['龍\u{e0100}', '龍', 'a shape that was chosen'],
  ['龍\ufe00', '龍', 'a shape that was chosen otherwise'],
  ['王\u202e伟', '王伟', 'a mark of direction'],
])('%s reads like %s: %s', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});
