import { expect, test } from 'vitest';
import { loadReadings } from '@/names/readings';
import { resolveName } from './resolveName';
import { suggest } from './suggest';

const readingsOf = await loadReadings();
const people = [
  '丁小宁',
  '邓欣',
  '王伟〔东头〕',
  '王伟〔西头〕',
  '赵志远',
  '何立〔二组〕',
  '李静',
  '刘军',
];
const before = ['钱多多', '阿里·买买提'];
const meant = (typed: string) =>
  resolveName(typed, { people, before }, suggest([...before, ...people], typed, readingsOf));
const one = (name: string) => ({ kind: 'name', name });

test.each(['丁小宁', ' 丁　小　宁 ', '丁\u200b小宁', 'dxn', 'dingxiaoning', 'DXN'])(
  'however it is typed, %j is one person',
  (typed) => {
    expect(meant(typed)).toEqual(one('丁小宁'));
  },
);

test('a name written on an earlier paper keeps the spelling that it had there', () => {
  expect(meant('钱 多 多')).toEqual(one('钱多多'));
  expect(meant('qdd')).toEqual(one('钱多多'));
  expect(meant('阿里•买买提')).toEqual(one('阿里·买买提'));
});

test.each(['王伟', '王　伟', 'ww', 'wangwei', 'wwei'])(
  'of two of one name it has to be said which: %s',
  (typed) => {
    expect(meant(typed)).toEqual({
      kind: 'which',
      base: '王伟',
      names: ['王伟〔东头〕', '王伟〔西头〕'],
    });
  },
);

test('the one of them who is suggested is asked about all the same', () => {
  const suggestions = [{ name: '王伟〔东头〕', whole: true }];
  expect(resolveName('ww', { people, before }, suggestions)).toMatchObject({ kind: 'which' });
});

test('told apart in full it is the one', () => {
  expect(meant('王伟〔西头〕')).toEqual(one('王伟〔西头〕'));
});

test('a name recorded before as nobody’s in particular does not decide who is meant', () => {
  expect(resolveName('王伟', { people, before: ['王伟'] }, [])).toMatchObject({ kind: 'which' });
});

test('who alone bears a name is meant by it', () => {
  expect(meant('何立')).toEqual(one('何立〔二组〕'));
  expect(meant('hl')).toEqual(one('何立〔二组〕'));
});

test('a name written out is never made into another that is like it', () => {
  expect(meant('志远')).toEqual(one('志远'));
  expect(meant('丁小')).toEqual(one('丁小'));
  expect(meant('丁宁')).toEqual(one('丁宁'));
});

test('a single character is no name: it is completed where one name begins with it', () => {
  expect(meant('赵')).toEqual(one('赵志远'));
  expect(meant('伟')).toMatchObject({ kind: 'which' });
});

test('letters that fit several names choose none', () => {
  expect(meant('lj')).toEqual({ kind: 'several' });
  expect(meant('d')).toEqual({ kind: 'several' });
});

test('letters for one whole name are that name, though another begins with them', () => {
  expect(meant('dx')).toEqual(one('邓欣'));
});

test('nothing is nobody, and what fits nobody stays as it was typed', () => {
  expect(meant(' \u3000')).toEqual({ kind: 'empty' });
  expect(meant('吴 用')).toEqual(one('吴用'));
  expect(meant('Bob')).toEqual(one('Bob'));
});
