import { runs } from '@test/random';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byStrokes, compareNames, outsideTable, standByStrokes } from './strokeOrder';
import { loadStrokeTable } from './strokeTable';

const table = await loadStrokeTable();

/** Any order but the one that is asked for. */
const turned = (names: readonly string[]) => [...names].reverse();

/** The orders that must hold (domain §6.2). */
test.each([
  '丁干于万马',
  '王韦尤车戈牛毛乌卞文方尹孔邓',
  '古石卢叶申田史白冯',
  '毕曲吕朱乔任向邬刘江安许孙',
  '严苏李杨肖吴邱何余邹汪沈宋张陈',
  '武范林欧罗金周庞郑孟',
  '赵胡柯柳钟段侯俞洪祝费姚贺',
])('surnames stand as %s', (surnames) => {
  const names = Array.from(surnames, (surname) => `${surname}明`);
  expect(byStrokes(turned(names), table)).toEqual(names);
});

test.each([
  [['李一鸣', '李大鸣'], 'level in the surname: the second character'],
  [['王小一', '王小宁'], 'level in two: the third'],
  [['丁小宁', '王小宁'], 'the surname first'],
  [['欧阳少东', '洪少东'], 'a compound surname by its first character'],
  [['田富', '田大利'], 'a single given name before a longer one'],
  [['高富', '高大富'], 'though it has more strokes'],
  [['欧阳修', '欧阳少东'], 'behind a compound surname as well'],
  [['丁富', '王一'], 'strokes are never added up: 14 before 5'],
  [['王伟', '王伟〔东头〕', '王伟〔西头〕', '王芳'], 'two of one name by the bracket'],
  [['王伟〔西头〕', '王伟国〔东头〕'], 'the name goes before the bracket'],
  [['阿依古丽·买买提', '阿依努尔·买买提'], 'a dot has no place of its own'],
])('%j: %s', (names) => {
  expect(byStrokes(turned(names), table)).toEqual(names);
});

test('it is not the order of the collator, which goes by radical', () => {
  const names = ['丁一', '于二', '万三', '王四', '田五', '刘六', '李七', '张八', '陈九', '欧阳十'];
  expect(byStrokes(turned(names), table)).toEqual(names);
  expect(names.toSorted(new Intl.Collator('zh-u-co-stroke').compare)).not.toEqual(names);
});

test('a character outside the table is named, and stands last', () => {
  expect(table.has('玎')).toBe(true);
  expect(table.has('𬘬')).toBe(false);
  expect(outsideTable('王𬘬𬘬', table)).toEqual(['𬘬']);
  expect(outsideTable('阿依古丽·买买提', table)).toEqual([]);
  expect(outsideTable('王伟〔𬘬家〕', table)).toEqual([]);
  expect(byStrokes(['㐂明', '王𬘬', '龢明', '王芳'], table)).toEqual([
    '王芳',
    '王𬘬',
    '龢明',
    '㐂明',
  ]);
});

test('of two characters outside the table the collator decides, and the code where it is level', () => {
  const byRadical = new Intl.Collator('zh-u-co-stroke');
  expect(Math.sign(byRadical.compare('㐂', '𬘬'))).toBe(compareNames('㐂', '𬘬', table));
  expect(byRadical.compare('\u0001', '\u0002')).toBe(0);
  expect(compareNames('\u0001', '\u0002', table)).toBe(-1);
  expect(compareNames('\u0002', '\u0001', table)).toBe(1);
});

test('names that only a space tells apart have an order; how a character is encoded has no say', () => {
  expect(compareNames('李明', '李 明', table)).toBe(1);
  expect(compareNames('李 明', '李明', table)).toBe(-1);
  expect(compareNames('李明', '李明', table)).toBe(0);
  // A radical out of a PDF, and a variation selector.
  expect(byStrokes(['李一鸣', '⽥大利', '田\u{e0100}富'], table)).toEqual([
    '田\u{e0100}富',
    '⽥大利',
    '李一鸣',
  ]);
  expect(outsideTable('⽥\u{e0100}富', table)).toEqual([]);
});

test('names stand by strokes as far as the table can tell', () => {
  expect(standByStrokes([], table)).toBe(true);
  expect(standByStrokes(['丁一', '王四'], table)).toBe(true);
  expect(standByStrokes(['王四', '丁一'], table)).toBe(false);
  // Somebody put the name where it belongs: the table does not contradict.
  expect(standByStrokes(['丁一', '㐂明', '王四'], table)).toBe(true);
  expect(standByStrokes(['王四', '㐂明', '丁一'], table)).toBe(false);
  expect(standByStrokes(['王𬘬', '丁一'], table)).toBe(false);
});

const character = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...table.keys()) },
  { weight: 2, arbitrary: fc.constantFrom(...Array.from('丁王土士一明𬘬㐂')) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
);
const bare = fc.array(character, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
const anyName = fc.oneof(
  bare,
  fc.tuple(bare, bare).map(([name, told]) => `${name}〔${told}〕`),
);

test('it is a total order', () => {
  fc.assert(
    fc.property(anyName, anyName, anyName, (a, b, c) => {
      expect(compareNames(a, b, table) + compareNames(b, a, table)).toBe(0);
      expect(compareNames(a, b, table) === 0).toBe(a === b);
      if (compareNames(a, b, table) <= 0 && compareNames(b, c, table) <= 0)
        expect(compareNames(a, c, table)).toBeLessThanOrEqual(0);
    }),
    { numRuns: runs(2000) },
  );
});

test('the order given does not matter, nobody is lost, and the outcome stands by strokes', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyName, { maxLength: 12 }), (names) => {
      const sorted = byStrokes(names, table);
      expect(byStrokes(turned(names), table)).toEqual(sorted);
      expect(new Set(sorted)).toEqual(new Set(names));
      expect(standByStrokes(sorted, table)).toBe(true);
    }),
  );
});

test('of one surname a single given name stands before any longer one', () => {
  const known = fc.constantFrom(...table.keys());
  fc.assert(
    fc.property(known, known, known, known, (surname, single, second, third) => {
      expect(compareNames(surname + single, surname + second + third, table)).toBe(-1);
    }),
  );
});
