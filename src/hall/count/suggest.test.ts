import { expect, test } from 'vitest';
import type { Member } from '../../election/events';
import type { MemberName } from '../../election/ids';
import { suggest } from './suggest';

const roster: readonly Member[] = [
  '赵志远',
  '王志',
  '远山',
  '志远',
  '王伟〔东头〕',
  '王伟〔西头〕',
].map((name) => ({ name: name as MemberName, standing: 'full' }));

test('names that begin with what was typed come first, then those that hold it', () => {
  expect(suggest(roster, '志', 6)).toEqual(['志远', '赵志远', '王志']);
});

test('characters in another order are found too, after the rest', () => {
  expect(suggest(roster, '远志', 6)).toEqual(['赵志远', '志远']);
});

test('two of one name are both offered', () => {
  expect(suggest(roster, '王伟', 6)).toEqual(['王伟〔东头〕', '王伟〔西头〕']);
});

test('a name spaced out as on a form is the same name', () => {
  expect(suggest(roster, ' 王　志 ', 6)).toEqual(['王志']);
});

test('no more than asked for, and nothing for nothing', () => {
  expect(suggest(roster, '王', 2)).toHaveLength(2);
  expect(suggest(roster, ' ', 6)).toEqual([]);
  expect(suggest(roster, '李', 6)).toEqual([]);
});
