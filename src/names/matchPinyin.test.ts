import { describe, expect, test } from 'vitest';
import { matchPinyin } from './matchPinyin';
import { loadReadings } from './readings';

const readingsOf = await loadReadings();
const how = (name: string, typed: string) => matchPinyin(Array.from(name), typed, readingsOf);

test.each([
  ['dxn', 3],
  ['dingxiaoning', 3],
  ['dingxn', 3],
  ['dxiaoning', 3],
  ['dingxiaon', 3],
  ['丁xn', 3],
  ['d小宁', 3],
  ['dx', 2],
  ['dingx', 2],
  ['ding', 1],
  ['d', 1],
  ['dn', null],
  ['xn', null],
  ['dxnn', null],
  ['dxb', null],
])('of 丁小宁, %s spells so many characters: %s', (typed, characters) => {
  expect(how('丁小宁', typed)).toBe(characters);
});

test('what can be split in two ways is split so that it covers most', () => {
  expect(how('西安', 'xian')).toBe(2);
  expect(how('先平', 'xian')).toBe(1);
  expect(how('赵志远', 'zhzhyu')).toBe(3);
});

describe('every reading of a surname finds the person', () => {
  test.each([
    ['单立', 'shan', 'dan', 'chan'],
    ['仇立', 'qiu', 'chou'],
    ['解立', 'xie', 'jie'],
    ['曾立', 'zeng', 'ceng'],
    ['查立', 'zha', 'cha'],
    ['任立', 'ren'],
    ['盖立', 'ge', 'gai'],
    ['区立', 'ou', 'qu'],
    ['尉迟立', 'yuchi', 'weichi'],
    ['万俟立', 'moqi', 'wansi'],
    ['乐立', 'yue', 'le'],
    ['朴立', 'piao', 'pu'],
    ['翟立', 'zhai', 'di'],
    ['覃立', 'qin', 'tan'],
    ['郇立', 'huan', 'xun'],
    ['缪立', 'miao', 'mou'],
    ['员立', 'yun', 'yuan'],
    ['种立', 'chong', 'zhong'],
    ['长孙立', 'zhangsun', 'changsun'],
    ['吕立', 'lv', 'lu', 'lyu'],
  ])('%s', (name, ...readings) => {
    const characters = Array.from(name).length;
    for (const reading of readings) {
      expect(how(name, `${reading}li`), reading).toBe(characters);
      expect(how(name, reading.slice(0, 1)), reading).toBe(1);
    }
  });
});

test.each([
  ['玥', 'yue'],
  ['璟', 'jing'],
  ['燊', 'shen'],
  ['赟', 'yun'],
  ['堃', 'kun'],
  ['䶮', 'yan'],
  ['𬭎', 'hong'],
])('characters that are rare but in names are found: %s', (character, reading) => {
  expect(how(`王${character}`, `wang${reading}`)).toBe(2);
});

test('what is no Chinese character is found by itself', () => {
  expect(how('党员03', 'dy03')).toBe(4);
  expect(how('anna', 'an')).toBe(2);
});
