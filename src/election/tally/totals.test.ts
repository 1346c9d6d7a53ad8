import {
  COMMITTEE,
  committeePaper,
  form,
  ILLEGIBLE,
  marked,
  paper,
  SECRETARY,
  terms,
  written,
} from '@test/properties/tally/build';
import { describe, expect, test } from 'vitest';
import type { Grade, Mark, Paper } from './paper';
import { type PaperReading, readPaper } from './readPaper';
import {
  addReading,
  addTotals,
  emptyTotals,
  namesCounted,
  papersValidIn,
  removeReading,
  removeTotals,
  type Totals,
} from './totals';

const TWO = form({ contests: [COMMITTEE, SECRETARY] });
const alone = terms({ overvoteScope: 'contest' }, { form: TWO });
const nobody = { for: 0, against: 0, abstain: 0, illegible: 0 };

function sum(...papers: Paper[]) {
  return papers.reduce(
    (totals, one) => addReading(totals, readPaper(terms(), one)),
    emptyTotals(form()),
  );
}

test('no paper at all', () => {
  expect(emptyTotals(TWO)).toEqual({
    entered: 0,
    void: 0,
    contests: [
      { overvoted: 0, candidates: [nobody, nobody, nobody], writeIns: new Map() },
      { overvoted: 0, candidates: [nobody], writeIns: new Map() },
    ],
  });
});

describe('adding a paper', () => {
  test('counts every mark beside its candidate', () => {
    const totals = sum(committeePaper('ox?'), committeePaper('o/?'), committeePaper('xx?'));
    expect(totals).toEqual({
      entered: 3,
      void: 0,
      contests: [
        {
          overvoted: 0,
          candidates: [
            { for: 2, against: 1, abstain: 0, illegible: 0 },
            { for: 0, against: 2, abstain: 1, illegible: 0 },
            { for: 0, against: 0, abstain: 0, illegible: 3 },
          ],
          writeIns: new Map(),
        },
      ],
    });
  });

  test('counts the names written in that count, and no others', () => {
    const totals = sum(
      committeePaper('xxx', '赵六', '钱七'),
      committeePaper('xxx', '赵六', '外人'),
      committeePaper('xxx', ILLEGIBLE),
      committeePaper('o', '赵六'),
    );
    expect(totals.contests[0]?.writeIns).toEqual(
      new Map([
        ['赵六', 2],
        ['钱七', 1],
      ]),
    );
  });

  test('keeps a void paper out of every contest', () => {
    const totals = sum(committeePaper('ooo', '赵六'), paper([], [], '撕毁'), committeePaper('o'));
    expect(totals).toMatchObject({ entered: 3, void: 2 });
    expect(totals.contests[0]?.candidates[0]).toEqual({ ...nobody, for: 1 });
    expect(totals.contests[0]?.writeIns.size).toBe(0);
    expect(totals.contests[0]?.overvoted).toBe(0);
  });

  test('keeps a contest overvoted alone out of that contest', () => {
    const over = readPaper(
      alone,
      paper([marked(COMMITTEE, 'ooo'), marked(SECRETARY, 'o')], [written(COMMITTEE, '赵六')]),
    );
    const totals = addReading(emptyTotals(TWO), over);
    expect(totals).toMatchObject({ entered: 1, void: 0 });
    expect(totals.contests).toEqual([
      { overvoted: 1, candidates: [nobody, nobody, nobody], writeIns: new Map() },
      { overvoted: 0, candidates: [{ ...nobody, for: 1 }], writeIns: new Map() },
    ]);
    expect(totals.contests.map((contest) => papersValidIn(totals, contest))).toEqual([0, 1]);
    expect(addReading(totals, over, 2).contests[0]?.overvoted).toBe(3);
  });

  test('may add many at once', () => {
    const read = readPaper(terms(), committeePaper('ox?', '赵六'));
    const once = addReading(addReading(emptyTotals(form()), read), read);
    expect(addReading(emptyTotals(form()), read, 2)).toEqual(once);
    const ruled = readPaper(terms(), paper([], [], '撕毁'));
    expect(addReading(once, ruled, 3)).toMatchObject({ entered: 5, void: 3 });
  });

  test('leaves the totals before as they were', () => {
    const before = sum(committeePaper('xxx', '赵六'));
    const kept = structuredClone(before);
    addReading(before, readPaper(terms(), committeePaper('xxx', '赵六', '钱七')));
    expect(before).toEqual(kept);
  });

  test('throws on a paper of another form', () => {
    const other = readPaper(terms({}, { form: TWO }), paper());
    expect(() => addReading(emptyTotals(form()), other)).toThrow(RangeError);
  });
});

describe('taking a paper out', () => {
  test('leaves what was there without it', () => {
    const before = sum(committeePaper('xxx', '赵六'), committeePaper('ooo'));
    for (const one of [
      committeePaper('xo?', '赵六'),
      committeePaper('xxx', '钱七', ILLEGIBLE),
      committeePaper('ooo'),
      paper(),
    ]) {
      const read = readPaper(terms(), one);
      expect(removeReading(addReading(before, read), read)).toEqual(before);
      expect(removeReading(addReading(before, read, 4), read, 4)).toEqual(before);
    }
  });

  test('forgets a name whose last vote it was', () => {
    const read = readPaper(terms(), committeePaper('xxx', '赵六'));
    const { contests } = removeReading(addReading(emptyTotals(form()), read), read);
    expect(contests[0]?.writeIns).toEqual(new Map());
  });
});

test('papers valid in a contest are those entered, less void, less overvoted there', () => {
  const totals = { entered: 10, void: 3, contests: [] };
  const contest = { overvoted: 2, candidates: [], writeIns: new Map() };
  expect(papersValidIn(totals, contest)).toBe(5);
});

test('names that count stand in the order written', () => {
  const [contest] = readPaper(
    terms(),
    committeePaper('xxx', '钱七', '外人', ILLEGIBLE, '钱七'),
  ).contests;
  expect(contest && namesCounted(contest)).toEqual(['钱七']);
  const [two] = readPaper(terms(), committeePaper('xxx', '钱七', '赵六')).contests;
  expect(two && namesCounted(two)).toEqual(['钱七', '赵六']);
});

describe('grades', () => {
  const graded = form({ graded: true });
  const reading = (...marks: (Mark | Grade)[]): PaperReading => {
    const read = readPaper(terms(), paper());
    return { ...read, contests: read.contests.map((contest) => ({ ...contest, marks })) };
  };
  const none = { excellent: 0, competent: 0, basic: 0, incompetent: 0 };

  test('are counted beside no opinion and what nobody can read', () => {
    const totals = addReading(
      addReading(emptyTotals(graded), reading('excellent', 'abstain', 'basic'), 2),
      reading('excellent', 'illegible', 'incompetent'),
    );
    expect(totals.contests[0]?.candidates).toEqual([
      { ...nobody, grades: { ...none, excellent: 3 } },
      { ...nobody, abstain: 2, illegible: 1, grades: none },
      { ...nobody, grades: { ...none, basic: 2, incompetent: 1 } },
    ]);
  });

  test('taken out again leave what was there', () => {
    const before = addReading(emptyTotals(graded), reading('basic', 'competent', 'abstain'));
    const one = reading('competent', 'competent', 'illegible');
    expect(removeReading(addReading(before, one), one)).toEqual(before);
  });

  test('begin from nothing where the form did not ask them', () => {
    const totals = addReading(emptyTotals(form()), reading('basic', 'for', 'for'));
    expect(totals.contests[0]?.candidates[0]).toEqual({ ...nobody, grades: { ...none, basic: 1 } });
  });
});

test('grades counted elsewhere are added to those counted here, and taken out again', () => {
  const contest = { id: 'C1', seats: 0, candidates: ['丁小宁'] };
  const form = { contests: [contest], blankMeans: 'abstain', within: null, graded: true } as const;
  const grades = { excellent: 2, competent: 1, basic: 0, incompetent: 3 };
  const marks = { for: 0, against: 0, abstain: 1, illegible: 0 };
  const elsewhere: Totals = {
    entered: 7,
    void: 0,
    contests: [{ overvoted: 0, candidates: [{ ...marks, grades }], writeIns: new Map() }],
  };
  const none = emptyTotals(form);
  expect(addTotals(none, elsewhere)).toEqual(elsewhere);
  expect(removeTotals(addTotals(elsewhere, elsewhere), elsewhere)).toEqual(elsewhere);
  // Where no paper was graded here yet, too.
  expect(
    addTotals(emptyTotals({ contests: [contest], blankMeans: 'abstain', within: null }), elsewhere),
  ).toEqual(elsewhere);
});
