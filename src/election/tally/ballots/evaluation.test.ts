import { COMMITTEE, election, form, paper, times, written } from '@test/properties/tally/build';
import { runs } from '@test/random';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GRADES, type Grade, type Mark, type Paper } from '@/election/tally/paper';
import type { Result } from '@/election/tally/result';
import { markOfTicks } from './evaluation';
import { tallyFor } from './purpose';

const EVALUATION = { kind: 'evaluation' } as const;
const [FIRST = '', SECOND = ''] = COMMITTEE.candidates;

const graded = (marks: Readonly<Record<string, Mark | Grade>>, ruling: string | null = null) =>
  paper([], [], ruling).void === null
    ? { ...paper(), marks: new Map([[COMMITTEE.id, new Map(Object.entries(marks))]]) }
    : paper([], [], ruling);

const officers = (result: Result) =>
  'contests' in result ? (result.contests[0]?.candidates ?? []) : [];

const evaluate = (...papers: readonly Paper[]) =>
  tallyFor(EVALUATION, election(papers.map((one) => times(1, one))));

const NO_VOTES = { for: 0, against: 0, abstain: 0, illegible: 0 };
const NO_GRADES = { excellent: 0, competent: 0, basic: 0, incompetent: 0 };

describe('the ticks beside one officer', () => {
  test.each<[Grade[], Grade | Mark]>([
    [[], 'abstain'],
    [['excellent'], 'excellent'],
    [['incompetent'], 'incompetent'],
    [['basic', 'basic'], 'basic'],
    [['excellent', 'competent'], 'illegible'],
    [['excellent', 'competent', 'basic', 'incompetent'], 'illegible'],
  ])('%j are %s', (ticks, mark) => {
    expect(markOfTicks(ticks)).toBe(mark);
  });
});

test('each officer has the grades of the valid papers, no opinion, and what nobody can read', () => {
  const result = evaluate(
    graded({ [FIRST]: 'excellent', [SECOND]: 'competent' }),
    graded({ [FIRST]: 'excellent', [SECOND]: 'illegible' }),
    graded({ [FIRST]: 'basic' }),
    graded({ [FIRST]: 'incompetent', [SECOND]: 'competent' }),
    graded({}),
    graded({ [FIRST]: 'excellent' }, 'damaged'),
  );
  expect(result).toEqual({
    meeting: 'quorate',
    round: 'valid',
    papers: { valid: 5, void: 1 },
    contests: [
      {
        id: 'committee',
        validPapers: 5,
        candidates: [
          {
            name: FIRST,
            ...NO_VOTES,
            abstain: 1,
            grades: { excellent: 2, competent: 0, basic: 1, incompetent: 1 },
          },
          {
            name: SECOND,
            ...NO_VOTES,
            abstain: 2,
            illegible: 1,
            grades: { ...NO_GRADES, competent: 2 },
          },
          { name: COMMITTEE.candidates[2], ...NO_VOTES, abstain: 5, grades: NO_GRADES },
        ],
        writeIns: [],
        threshold: null,
        elected: [],
        next: null,
      },
    ],
  });
});

test('the same grade for everybody is no choice too many, and nobody is written in', () => {
  const praised = graded(
    Object.fromEntries(COMMITTEE.candidates.map((name) => [name, 'excellent'])),
  );
  const result = evaluate(praised, paper([], [written(COMMITTEE, '赵志强', '钱卫国', '孙丽')]));
  expect(result).toMatchObject({ papers: { valid: 2, void: 0 }, contests: [{ writeIns: [] }] });
  expect(officers(result).map(({ grades }) => grades?.excellent)).toEqual([1, 1, 1]);
});

test('a blank paper is what the method says it is', () => {
  const blank = [times(2, paper())];
  expect(tallyFor(EVALUATION, election(blank))).toMatchObject({ papers: { valid: 2, void: 0 } });
  expect(tallyFor(EVALUATION, election(blank, { blankPaper: 'void' }))).toMatchObject({
    papers: { valid: 0, void: 2 },
  });
});

test('everything beside an officer adds up to the valid papers, with any papers in any order', () => {
  const mark = fc.constantFrom<(Mark | Grade)[]>(...GRADES, 'abstain', 'illegible');
  const onPaper = fc.record({
    marks: fc.dictionary(fc.constantFrom(...COMMITTEE.candidates), mark),
    ruled: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(onPaper, { maxLength: 12 }), (given) => {
      const papers = given.map(({ marks, ruled }) => graded(marks, ruled ? 'damaged' : null));
      const result = evaluate(...papers);
      expect(evaluate(...papers.toReversed())).toEqual(result);
      const valid = given.filter(({ ruled }) => !ruled);
      for (const { name, grades = NO_GRADES, ...others } of officers(result)) {
        for (const grade of GRADES) {
          expect(grades[grade]).toBe(valid.filter(({ marks }) => marks[name] === grade).length);
        }
        const graded = Object.values(grades).reduce((sum, papers) => sum + papers, 0);
        expect(graded + others.abstain + others.illegible).toBe(valid.length);
        expect([others.for, others.against]).toEqual([0, 0]);
      }
    }),
    { numRuns: runs(300) },
  );
});

test('the form itself does not change what it lists', () => {
  expect(officers(tallyFor(EVALUATION, election([], {}, { form: form() }))).length).toBe(3);
});
