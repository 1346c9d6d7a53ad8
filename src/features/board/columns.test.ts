import { expect, test } from 'vitest';
import { inColumns } from './columns';
import type { Line, PersonLine } from './lines';
import { largestFor, measuresOf } from './measures';

const person = (name: string, votes: number, writtenIn = false): PersonLine => ({
  kind: 'person',
  contest: 0,
  name,
  votes,
  writtenIn,
  counts: null,
  mark: null,
  newest: false,
  elected: false,
});
const people = (count: number, writtenIn = false): readonly PersonLine[] =>
  Array.from({ length: count }, (_, i) => person(`某某${i}`, count - i, writtenIn));
const heading: Line = { kind: 'contest', office: '支部书记', seats: 1, overvoted: 0 };

test.each([
  [3, [3]],
  [12, [12]],
  [14, [7, 7]],
  [20, [10, 10]],
  [33, [11, 11, 11]],
])('%i people stand in columns of %j, all of them', (count, columns) => {
  const lines = people(count);
  const found = inColumns([lines]);
  expect(found.map(({ length }) => length)).toEqual(columns);
  expect(found.flat()).toEqual(lines);
});

test('whoever has no room is counted in a line of their own: the fewest votes first', () => {
  const candidates = people(40);
  const written = [person('甲', 9, true), person('乙', 1, true), ...people(12, true)];
  const shown = inColumns([[...candidates, ...written]]).flat();
  expect(shown).toHaveLength(48);
  const more = shown.at(-1);
  const names = new Set(shown.map((line) => (line.kind === 'person' ? line.name : '')));
  expect(more).toEqual({ kind: 'more', people: 54 - 47, mostVotes: 6 });
  for (const { name } of candidates) expect(names).toContain(name);
  expect(names).toContain('甲');
  expect(names).not.toContain('乙');
});

test('no office stands alone at the foot of a column', () => {
  const [left, right] = inColumns([people(6), [heading, ...people(7)]]);
  expect(left).toHaveLength(6);
  expect(right?.[0]).toBe(heading);
});

/** With 正 of which so many votes are drawn at least. */
const drawn = (count: number, votes: number) => {
  const { zheng, ...rest } = measuresOf(inColumns([people(count)]), 69, votes);
  return { ...rest, zheng };
};

test.each([3, 8, 12, 14, 20, 40])('%i people: rows fill the height and no more', (count) => {
  const { rows, row } = drawn(count, 187);
  expect(rows * row).toBeLessThanOrEqual(69);
  expect(row).toBeGreaterThan(4);
});

test.each([
  [3, 187],
  [8, 187],
  [14, 187],
])('%i people: every vote of %i has its stroke', (count, votes) => {
  const { zheng } = drawn(count, votes);
  expect(zheng.columns * zheng.lines).toBeGreaterThanOrEqual(Math.ceil(votes / 5));
  expect(zheng.most).toBe(Math.ceil(votes / 5));
});

test.each([20, 40, 60])('%i people: ten 正 stand beside what is gathered', (count) => {
  expect(drawn(count, 900).zheng.most).toBeGreaterThanOrEqual(10);
});

test('where strokes would become too small the rest is gathered into a figure', () => {
  const { zheng } = drawn(14, 2000);
  expect(zheng.most).toBe(zheng.columns * zheng.lines);
  expect(zheng.most).toBeLessThan(400);
});

test('a long result is set smaller until it fits', () => {
  const few = largestFor(['当选 3 人：丁小宁、王小宁、李一鸣'], 106, 18);
  const many = largestFor(['某某某、'.repeat(30)], 106, 18);
  expect(few).toBeGreaterThan(5);
  expect(many).toBeGreaterThan(2);
  expect(many).toBeLessThan(few);
});
