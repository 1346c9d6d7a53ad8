import { HallRun } from '@test/drivers/hallRun';
import { byMembers, formOf, graded, naming } from '@test/drivers/otherBallots';
import { marked } from '@test/drivers/papers';
import { CANDIDATES } from '@test/drivers/people';
import { castHere, markedIn, paperForBoth, withForms } from '@test/drivers/severalForms';
import { expect, test } from 'vitest';
import { blankTallySheet, tallySheet } from './tallySheet';

const sheetOf = (run: HallRun) => tallySheet(run.meeting, run.controller.store.getState().head);

test('each candidate has the four figures counted so far, and names written in have theirs', async () => {
  const run = await HallRun.to('opened');
  await run.enter(marked('ooox'), marked('o?x-', '党员01'), { kind: 'blank' });
  const [part] = sheetOf(run).parts;
  expect(part?.columns).toEqual(['for', 'against', 'abstain', 'illegible']);
  expect(part?.rows.map(({ name, counts }) => [name, ...counts])).toEqual([
    ['丁小宁', 2, 0, 1, 0],
    ['王小宁', 1, 0, 1, 1],
    ['李一鸣', 1, 1, 1, 0],
    ['欧阳少东', 0, 1, 2, 0],
  ]);
  expect(part?.writtenIn).toEqual([{ name: '党员01', counts: [1] }]);
});

test('it says what is in, what is left, which paper comes next and which packets after it', async () => {
  const run = await HallRun.to('opened');
  await run.enter(...Array.from({ length: 12 }, () => marked('ooox')));
  const { state, papers } = sheetOf(run);
  expect(papers).toBe(11);
  expect(state).toMatchObject({ packets: 2, entered: 12, void: 0, left: 11 });
  expect(state?.next).toEqual({ packet: 2, place: 3 });
  expect(state?.toCome).toEqual([2, 3]);
  expect(state?.head).toEqual(run.controller.store.getState().head);
});

test('a paper withdrawn and not entered again is named, and still to be counted', async () => {
  const run = await HallRun.to('opened');
  await run.enter(...Array.from({ length: 23 }, () => marked('ooox')));
  expect(sheetOf(run).state).toMatchObject({ left: 0, next: null, toCome: [] });
  await run.submit({ type: 'paperWithdrawn', packet: 1, place: 3, reason: 'misread' });
  expect(sheetOf(run).state).toMatchObject({ left: 1, awaiting: [{ packet: 1, place: 3 }] });
});

test('officers who are evaluated have a column a grade, one for no opinion and one for illegible', async () => {
  const run = await withForms([formOf({ kind: 'evaluation' }, CANDIDATES)]);
  await castHere(run);
  await run.enter(graded('优称-?'), graded('优优基不'));
  const [part] = sheetOf(run).parts;
  expect(part?.columns).toHaveLength(6);
  expect(part?.rows.map(({ counts }) => counts)).toEqual([
    [2, 0, 0, 0, 0, 0],
    [1, 1, 0, 0, 0, 0],
    [0, 0, 1, 0, 1, 0],
    [0, 0, 0, 1, 0, 1],
  ]);
  expect(part?.writtenIn).toBeNull();
});

test('a recommendation lists nobody but those named so far', async () => {
  const run = await withForms([formOf(byMembers, [], 3)]);
  await castHere(run);
  await run.enter(naming('丁小宁', '王小宁'), naming('王小宁'));
  const [part] = sheetOf(run).parts;
  expect(part?.rows).toEqual([]);
  expect(part?.writtenIn).toEqual([
    { name: '丁小宁', counts: [1] },
    { name: '王小宁', counts: [2] },
  ]);
});

test('a paper of several contests has a table for each; the blank one counts nothing yet', async () => {
  const run = await withForms([paperForBoth()]);
  await castHere(run);
  await run.enter(markedIn('oooo-', 'o-'));
  expect(sheetOf(run).parts.map(({ rows }) => rows.length)).toEqual([5, 2]);
  const blank = blankTallySheet(run.meeting);
  expect(blank.state).toBeNull();
  expect(blank.papers).toBe(10);
  for (const { rows } of blank.parts)
    for (const { counts } of rows) expect(counts).toEqual([null, null, null, null]);
});
