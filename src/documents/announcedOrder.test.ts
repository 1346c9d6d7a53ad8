import { expect, test } from 'vitest';
import { loadStrokeTable } from '@/names/strokeTable';
import { announcedOrder } from './announcedOrder';

const BALLOT = ['李一鸣', '王小宁', '丁小宁'];
const ELECTED = ['王小宁', '何立', '丁小宁', '李一鸣'];

test('by votes as they were counted', () => {
  expect(announcedOrder('votes', ELECTED, BALLOT, null)).toEqual(ELECTED);
});

test('by strokes, whatever the votes', async () => {
  const table = await loadStrokeTable();
  expect(announcedOrder('strokes', ELECTED, BALLOT, table)).toEqual([
    ...['丁小宁', '王小宁', '李一鸣', '何立'],
  ]);
});

test('by votes as long as the table of strokes is not read', () => {
  expect(announcedOrder('strokes', ELECTED, BALLOT, null)).toEqual(ELECTED);
});

test("in the ballot's order, and whoever was written in behind", () => {
  expect(announcedOrder('ballot', ELECTED, BALLOT, null)).toEqual([
    ...['李一鸣', '王小宁', '丁小宁', '何立'],
  ]);
});
