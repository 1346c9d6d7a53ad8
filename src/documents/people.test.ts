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
    ...times(12, marked('○○○×')),
    ...times(10, marked('×○-○')),
    marked('○×--', '王芳'),
  ];
  expect(peopleIn(papers).map((row) => [row.place, row.name, row.for, row.ratio])).toEqual([
    [1, '何立', 22, '95.7%'],
    [2, '许敏', 13, '56.5%'],
    [3, '周文清', 12, '52.2%'],
    [4, '丁小宁', 10, '43.5%'],
    [null, '王芳', 1, '4.3%'],
  ]);
});

test('whoever was written in has votes for and nothing else to show', () => {
  const people = peopleIn([...times(22, marked('○○○×')), marked('○×--', '王芳')]);
  expect(people.at(-1)).toMatchObject({ name: '王芳', others: null, result: 'notPassed' });
});

test('those level at the last seat are named so', () => {
  const rows = peopleIn(
    [...times(9, marked('○○--')), ...times(9, marked('○-○-')), ...times(5, marked('-○○-'))],
    { seats: 2 },
  );
  expect(rows.map(({ name, for: votes, result }) => [name, votes, result])).toEqual([
    ['许敏', 18, 'elected'],
    ['何立', 14, 'level'],
    ['周文清', 14, 'level'],
    ['丁小宁', 0, 'notPassed'],
  ]);
});

test('over half and below the last seat: passed over', () => {
  const rows = peopleIn(
    [...times(9, marked('○-○')), ...times(8, marked('○○-')), ...times(6, marked('-○○'))],
    { candidates: CANDIDATES.slice(0, 3), seats: 2 },
  );
  expect(rows.map(({ for: votes, result }) => [votes, result])).toEqual([
    [17, 'elected'],
    [15, 'elected'],
    [14, 'passedOver'],
  ]);
});
