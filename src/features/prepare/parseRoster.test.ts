import fc from 'fast-check';
import { expect, test } from 'vitest';
import { standings } from '@/election/events/roster';
import {
  namesShared,
  notToldApart,
  parseRoster,
  rosterText,
  toMembers,
  withSuffix,
} from './parseRoster';

const names = (text: string) => parseRoster(text).map(({ name }) => name);
const read = (text: string) => parseRoster(text).map(({ name, standing }) => `${name} ${standing}`);

test('a name a line; empty lines and spaces of either width go', () => {
  expect(names('丁小宁\r\n\n　王 伟　\n  李一鸣\n王　芳')).toEqual([
    '丁小宁',
    '王伟',
    '李一鸣',
    '王芳',
  ]);
});

test.each([
  '1.丁小宁',
  '1、丁小宁',
  '１．丁小宁',
  '(1) 丁小宁',
  '（12）丁小宁',
  '① 丁小宁',
  '3\t丁小宁',
  '03 丁小宁',
])('numbering before a name goes: %s', (line) => {
  expect(names(line)).toEqual(['丁小宁']);
});

test('a column may hold the standing, in the words that lists use', () => {
  const list = [
    '丁小宁\t正式党员',
    '王伟,预备党员',
    '李一鸣，预备',
    '赵志远\t留党察看一年',
    '欧阳少东\t中止党员权利',
    '何立',
    '周文清 预备党员',
    '许敏（预备）',
  ].join('\n');
  expect(read(list)).toEqual([
    '丁小宁 full',
    '王伟 probationary',
    '李一鸣 probationary',
    '赵志远 onProbation',
    '欧阳少东 suspended',
    '何立 full',
    '周文清 probationary',
    '许敏 probationary',
  ]);
});

test('the heading row is skipped and says where the names stand', () => {
  const table = '序号\t性别\t姓名\t身份\n1\t女\t丁小宁\t正式党员\n2\t男\t王伟\t预备党员';
  expect(read(table)).toEqual(['丁小宁 full', '王伟 probationary']);
  expect(names('姓名\n丁小宁')).toEqual(['丁小宁']);
});

test('without a heading the name is the first cell that could be one', () => {
  expect(read('1\t男\t丁小宁\t1965-03\t预备党员')).toEqual(['丁小宁 probationary']);
});

test('names in one row stand apart; a name of several long parts stays one', () => {
  expect(names('丁小宁、王伟、李一鸣')).toEqual(['丁小宁', '王伟', '李一鸣']);
  expect(names('阿依古丽 买买提\n古丽·买买提')).toEqual(['阿依古丽 买买提', '古丽·买买提']);
});

test('two of one name are marked until each is told apart', () => {
  const twice = parseRoster('王伟\n丁小宁\n王伟');
  expect(notToldApart(twice).map(({ name }) => name)).toEqual(['王伟', '王伟']);
  expect(namesShared(twice)).toEqual(new Set(['王伟']));
  const half = parseRoster('王伟〔东头〕\n王伟');
  expect(notToldApart(half).map(({ name }) => name)).toEqual(['王伟']);
  const same = parseRoster('王伟〔东头〕\n王伟〔东头〕');
  expect(notToldApart(same)).toHaveLength(2);
  expect(notToldApart(parseRoster('王伟〔东头〕\n王伟〔西头〕'))).toEqual([]);
});

test('what tells a name apart never breaks its line', () => {
  expect(withSuffix('王伟', '东头')).toBe('王伟〔东头〕');
  expect(withSuffix('王伟', ' \t,、')).toBe('王伟');
  expect(parseRoster(withSuffix('王伟', '东,头、')).map(({ suffix }) => suffix)).toEqual(['东头']);
});

test('it never throws and loses no line that holds a letter', () => {
  const piece = fc.constantFrom(
    ...['丁', '小宁', '王伟', '〔', '〕', '、', '，', ',', '\t', ' ', '　', '1', '2.', '（', '）'],
    ...['姓名', '预备', '"', '|', 'A', '\u200b', '男', '-'],
  );
  const line = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 8 }).map((p) => p.join('')),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
      const rows = parseRoster(['姓名', ...lines].join('\n'));
      const kept = lines
        .flatMap((one) => one.split(/\r\n|\r|\n/))
        .filter((one) => /[\p{L}\p{N}]/u.test(one));
      expect(rows.length).toBeGreaterThanOrEqual(kept.length);
      expect(rows.every(({ name }) => name !== '' && name === name.trim())).toBe(true);
    }),
  );
});

test('a stored roster is written out so that it reads back the same', () => {
  const name = fc
    .array(fc.constantFrom('丁', '小', '宁', '王', '伟', '欧', '阳'), {
      minLength: 2,
      maxLength: 4,
    })
    .map((parts) => parts.join(''));
  const row = fc.record({ name, standing: fc.constantFrom(...standings) });
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      expect(toMembers(parseRoster(rosterText(rows)))).toEqual(rows);
    }),
  );
});
