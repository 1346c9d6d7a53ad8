import { type Given, sheetDrawn } from '@test/drivers/meetings';
import { marked, times } from '@test/drivers/papers';
import { CANDIDATES } from '@test/drivers/people';
import { expect, test } from 'vitest';
import type { EnteredPaper } from '@/election/events/count';
import { parseSheet } from '@/election/events/resultSheet';
import { peopleOf } from './people';

function peopleIn(papers: readonly EnteredPaper[], given?: Given) {
  const text = sheetDrawn(papers, given).meeting.round.sheets[0]?.text ?? '';
  const result = parseSheet(text)?.contests[0]?.result;
  if (!result) throw new Error('no result stands on the sheet');
  return peopleOf(result);
}

test('most votes first, names written in after, each with the ratio of the base', () => {
  const papers = [
    ...times(12, marked('ooox')),
    ...times(10, marked('xo-o')),
    marked('ox--', '王芳'),
  ];
  expect(peopleIn(papers).map((row) => [row.place, row.name, row.for, row.ratio])).toEqual([
    [1, '王小宁', 22, '95.7%'],
    [2, '丁小宁', 13, '56.5%'],
    [3, '李一鸣', 12, '52.2%'],
    [4, '欧阳少东', 10, '43.5%'],
    [null, '王芳', 1, '4.3%'],
  ]);
});

test('whoever was written in has votes for and nothing else to show', () => {
  const people = peopleIn([...times(22, marked('ooox')), marked('ox--', '王芳')]);
  expect(people.at(-1)).toMatchObject({ name: '王芳', others: null, result: 'notPassed' });
});

test('those level at the last seat are named so', () => {
  const rows = peopleIn(
    [...times(9, marked('oo--')), ...times(9, marked('o-o-')), ...times(5, marked('-oo-'))],
    { seats: 2 },
  );
  expect(rows.map(({ name, for: votes, result }) => [name, votes, result])).toEqual([
    ['丁小宁', 18, 'elected'],
    ['王小宁', 14, 'level'],
    ['李一鸣', 14, 'level'],
    ['欧阳少东', 0, 'notPassed'],
  ]);
});

test('over half and below the last seat: passed over', () => {
  const rows = peopleIn(
    [...times(9, marked('o-o')), ...times(8, marked('oo-')), ...times(6, marked('-oo'))],
    { candidates: CANDIDATES.slice(0, 3), seats: 2 },
  );
  expect(rows.map(({ for: votes, result }) => [votes, result])).toEqual([
    [17, 'elected'],
    [15, 'elected'],
    [14, 'passedOver'],
  ]);
});
