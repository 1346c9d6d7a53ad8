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
  ['\u2ea9\u4f1f', '王伟', 'a radical in the form that it has beside others'],
  ['\u2ee2\u2f0d', '马冖', 'a radical in its simplified form, and one more'],
  ['\u2ef0\u9752', '龙青', 'another'],
  ['\u2ed8', '青', 'another'],
  ['\u2e80\u2e9a\u2ef3', '\u2e80\u2e9a龟', 'the first and the last, and a place that has none'],
  ['\u{2f800}', '丽', 'a form of another plane'],
  ['\uff9b\uff70', '\u30ed\u30fc', 'letters of half width'],
  ['２０２６', '2026', 'figures of full width'],
  ['阿依古丽\uff65买买提', '阿依古丽·买买提', 'a dot of half width'],
  ['龍\ufe0e', '龍', 'a shape of text'],
  ['龍\u{e01ef}', '龍', 'the last shape'],
  ['\uf90a', '\u91d1', 'a form kept for old computers'],
  ['龍\u{e0100}', '龍', 'a shape that was chosen'],
  ['龍\ufe00', '龍', 'a shape that was chosen otherwise'],
  ['王\u202e伟', '王伟', 'a mark of direction'],
])('%s reads like %s: %s', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});
