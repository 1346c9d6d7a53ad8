import { expect, test } from 'vitest';
import type { BallotForm } from '@/election/events/ballot';
import type { EnteredPaper } from '@/election/events/count';
import type { ContestId, FormId, MemberName } from '@/election/events/ids';
import { zh as words } from '@/text/zh';
import { spokenPaper } from './spokenPaper';

const NAMES = ['丁小宁', '王小宁', '李一鸣', '欧阳少东'] as MemberName[];
const ballot: BallotForm = {
  id: 'F1' as FormId,
  blankMeans: 'abstain',
  within: null,
  contests: [
    {
      id: 'C1' as ContestId,
      office: '委员',
      seats: 3,
      kind: 'differential',
      candidates: NAMES,
    },
  ],
};
type Marked = Extract<EnteredPaper, { kind: 'marked' }>['contests'][number];
const marked = (
  marks: Marked['marks'],
  writeIns: Marked['writeIns'] = [],
  more: Partial<Marked> = {},
): EnteredPaper => ({
  kind: 'marked',
  contests: [{ contest: 'C1' as ContestId, marks, writeIns, ...more }],
});
const say = (paper: EnteredPaper, form = ballot) =>
  spokenPaper(words, form, { packet: 3, place: 7 }, paper);

test('packet and place, then who has what, in the order of the paper', () => {
  expect(say(marked(['for', 'for', 'against', 'abstain']))).toBe(
    '第三叠第七张：赞成丁小宁、王小宁，不赞成李一鸣，弃权欧阳少东',
  );
  expect(say(marked(['illegible', 'for', 'for', 'for']))).toBe(
    '第三叠第七张：赞成王小宁、李一鸣、欧阳少东，无法辨认丁小宁',
  );
});

test('everybody alike is said in one word', () => {
  expect(say(marked(['for', 'for', 'for', 'for']))).toBe('第三叠第七张：全部赞成');
});

test('names written in, one not circled and one nobody can read', () => {
  const entry = { circled: true, confirmed: false };
  expect(
    say(
      marked(
        ['against', 'for', 'for', 'abstain'],
        [
          { ...entry, name: '赵志远' },
          { ...entry, circled: false, name: '孙玉兰' },
          { illegible: true },
        ],
      ),
    ),
  ).toContain('，另选赵志远、孙玉兰没画圈、一个姓名无法辨认');
  const recommendation = { ...ballot, purpose: { kind: 'recommendation' } } as BallotForm;
  expect(say(marked([], [{ ...entry, name: '赵志远' }]), recommendation)).toBe(
    '第三叠第七张：推荐赵志远',
  );
});

test('a paper void or blank as a whole', () => {
  expect(say({ kind: 'void', reason: 'damaged', ruledBy: '许敏' as MemberName })).toBe(
    '第三叠第七张：整票无效',
  );
  expect(say({ kind: 'blank' })).toBe('第三叠第七张：空白票');
  expect(say({ kind: 'blank' }, { ...ballot, blankMeans: 'for' })).toBe('第三叠第七张：全不划');
});

test('several contests are said one after the other by their office; grades by their words', () => {
  const [first] = ballot.contests;
  if (first === undefined) throw new Error('no contest');
  const both: BallotForm = {
    ...ballot,
    contests: [
      first,
      { ...first, id: 'C2' as ContestId, office: '书记', candidates: NAMES.slice(0, 1) },
    ],
  };
  expect(
    say(
      {
        kind: 'marked',
        contests: [
          { contest: 'C1' as ContestId, marks: ['for', 'for', 'for', 'for'], writeIns: [] },
          { contest: 'C2' as ContestId, marks: ['against'], writeIns: [] },
        ],
      },
      both,
    ),
  ).toBe('第三叠第七张：委员，全部赞成。书记，不赞成丁小宁');
  expect(say(marked([], [], { grades: ['excellent', 'basic', 'excellent', 'abstain'] }))).toBe(
    '第三叠第七张：优秀丁小宁、李一鸣，基本称职王小宁，弃权欧阳少东',
  );
});
