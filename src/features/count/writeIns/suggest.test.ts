import { expect, test } from 'vitest';
import { loadReadings } from '@/names/readings';
import { suggest } from './suggest';

const readingsOf = await loadReadings();
const roster = ['赵志远', '王志', '远山', '志远', '王伟〔东头〕', '王伟〔西头〕'];
const found = (typed: string, names: readonly string[] = roster) =>
  suggest(names, typed, readingsOf).map(({ name }) => name);
const wholly = (typed: string, names: readonly string[] = roster) =>
  suggest(names, typed, readingsOf)
    .filter(({ whole }) => whole)
    .map(({ name }) => name);

test('the whole name first, then names that begin with what was typed, then those that hold it', () => {
  expect(found('志')).toEqual(['志远', '赵志远', '王志']);
  expect(found('志远')).toEqual(['志远', '赵志远']);
});

test('characters in another order are found too, after the rest', () => {
  expect(found('远志')).toEqual(['赵志远', '志远']);
});

test('two of one name are both offered, by its characters and by its initials', () => {
  for (const typed of ['王伟', 'ww', 'wangwei', '王w'])
    expect(wholly(typed), typed).toEqual(['王伟〔东头〕', '王伟〔西头〕']);
  expect(found('wwx')).toEqual(['王伟〔西头〕']);
});

test('a name spaced out as on a form is the same name', () => {
  expect(found(' 王　志 ')).toEqual(['王志']);
});

test('nothing for nothing, and nobody for a name like no other', () => {
  expect(found(' ')).toEqual([]);
  expect(found('李')).toEqual([]);
  expect(found('lxs')).toEqual([]);
});

test('initials of the whole name come before those of its beginning, and those before a part', () => {
  const names = ['赵丁香', '丁小宁', '邓欣', '李建国'];
  expect(found('dx', names)).toEqual(['邓欣', '丁小宁', '赵丁香']);
  expect(wholly('dx', names)).toEqual(['邓欣']);
});

test.each([
  'dxn',
  'DXN',
  'ｄｘｎ',
  'dingxiaoning',
  'dingxiaon',
  'dingxn',
  "ding'xiao'ning",
  'd x n',
  '丁xn',
])('typed %s, it is 丁小宁 wholly', (typed) => {
  expect(wholly(typed, ['王小宁', '丁小宁'])).toEqual(['丁小宁']);
});

test('while an input method composes it sets marks between syllables: they are no part of the name', () => {
  expect(found('ou’yang', ['欧阳少东'])).toEqual(['欧阳少东']);
});

test('the dot and the space of a name need not be typed', () => {
  const names = ['阿依古丽·买买提', 'Anna Li'];
  expect(wholly('aygl mmt', names)).toEqual(['阿依古丽·买买提']);
  expect(wholly('annali', names)).toEqual(['Anna Li']);
});

test('of equal rank they stay in the order in which they are given', () => {
  expect(found('lj', ['罗杰', '李静', '刘军'])).toEqual(['罗杰', '李静', '刘军']);
});

test('before pinyin is loaded characters are found all the same', () => {
  expect(suggest(roster, '赵', null)).toEqual([{ name: '赵志远', whole: false }]);
  expect(suggest(roster, 'zzy', null)).toEqual([]);
});
