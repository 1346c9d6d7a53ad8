import { committeePaper, election, times } from '@test/properties/tally/build';
import { expect, test } from 'vitest';
import type { RoundKind } from '@/election/tally/paper';
import type { RepeatedPaper } from '@/election/tally/tally';
import { preselection } from './preselection';
import { tallyFor } from './purpose';

const PRESELECTION = { kind: 'preselection' } as const;

/** Two places of formal candidates, three who want them. */
function found(papers: readonly RepeatedPaper[], round: RoundKind = 'first') {
  const result = tallyFor(PRESELECTION, election(papers, {}, { round }));
  const [contest] = 'contests' in result ? result.contests : [];
  if (contest === undefined) throw new Error('no result');
  return preselection(contest);
}

test('the places go to those over half, by votes', () => {
  expect(found([times(3, committeePaper('oox')), times(1, committeePaper('oxo'))])).toEqual({
    formal: ['丁小宁', '王小宁'],
    level: [],
    open: 0,
  });
});

test('who stand level at the last place are said, for a further vote', () => {
  const papers = [
    ['oox', 2],
    ['xoo', 2],
    ['oxo', 2],
  ] as const;
  expect(found(papers.map(([marks, count]) => times(count, committeePaper(marks))))).toEqual({
    formal: [],
    level: ['丁小宁', '王小宁', '李一鸣'],
    open: 2,
  });
});

test('and are said still where the further vote leaves them level', () => {
  const level = [times(2, committeePaper('oox')), times(2, committeePaper('xoo'))];
  expect(found(level, 'runoff')).toEqual({
    formal: ['王小宁'],
    level: ['丁小宁', '李一鸣'],
    open: 1,
  });
});

test('places that too few passed for stay open', () => {
  expect(found([times(3, committeePaper('oxx')), times(1, committeePaper('xoo'))])).toEqual({
    formal: ['丁小宁'],
    level: [],
    open: 1,
  });
});
