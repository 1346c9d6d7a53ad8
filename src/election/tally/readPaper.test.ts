import {
  COMMITTEE,
  committeePaper,
  FORM_WITHIN,
  form,
  ILLEGIBLE,
  marked,
  paper,
  SECRETARY,
  terms,
  uncircled,
  written,
} from '@test/properties/tally/build';
import { describe, expect, test } from 'vitest';
import type { Paper } from './paper';
import { countsIn, readPaper } from './readPaper';

const TWO = form({ contests: [COMMITTEE, SECRETARY] });

describe('one contest of one paper', () => {
  test('has its marks in ballot order, and those chosen, listed ones first', () => {
    const reading = readPaper(terms(), committeePaper('xo?', '赵六'));
    expect(reading).toEqual({
      blank: false,
      void: null,
      contests: [
        {
          id: 'committee',
          marks: ['against', 'for', 'illegible'],
          entries: [{ name: '赵六', chosen: true, dismissed: null }],
          namesChosen: ['王小宁', '赵六'],
          chosen: 2,
          overvoted: false,
        },
      ],
    });
  });

  test('abstains for a candidate left unmarked', () => {
    expect(readPaper(terms(), committeePaper('o x')).contests[0]?.marks).toEqual([
      'for',
      'abstain',
      'against',
    ]);
  });

  test('is for a candidate left unmarked where the form says so', () => {
    const agreed = terms({}, { form: form({ blankMeans: 'for' }) });
    expect(readPaper(agreed, committeePaper('/ x')).contests[0]).toMatchObject({
      marks: ['abstain', 'for', 'against'],
      namesChosen: ['王小宁'],
      chosen: 1,
    });
  });

  test('is one the paper says nothing about, where the paper does not have it', () => {
    const reading = readPaper(terms({}, { form: TWO }), committeePaper('o'));
    expect(reading.contests[1]).toEqual({
      id: 'secretary',
      marks: ['abstain'],
      entries: [],
      namesChosen: [],
      chosen: 0,
      overvoted: false,
    });
  });

  test('counts an illegible name among those chosen, and no uncircled one', () => {
    expect(
      readPaper(terms(), committeePaper('oxx', ILLEGIBLE, uncircled('赵六'))).contests[0],
    ).toMatchObject({ namesChosen: ['丁小宁'], chosen: 2, overvoted: false });
  });

  test.each(['__proto__', 'constructor'])('has a candidate called %s', (name) => {
    const contest = { id: name, seats: 1, candidates: [name] };
    const agreed = terms({}, { form: form({ contests: [contest] }) });
    expect(readPaper(agreed, paper()).contests[0]?.marks).toEqual(['abstain']);
    expect(readPaper(agreed, paper([marked(contest, 'o')])).contests[0]?.namesChosen).toEqual([
      name,
    ]);
  });
});

describe('a paper is void', () => {
  const voidOf = (read: Paper, ...by: Parameters<typeof terms>) =>
    readPaper(terms(...by), read).void;

  test('by ruling before anything else, and keeps the reason', () => {
    const blank = paper([], [], '撕毁');
    expect(voidOf(blank, { blankPaper: 'void' })).toEqual({ kind: 'ruling', reason: '撕毁' });
    const over = paper([marked(COMMITTEE, 'ooo')], [], '撕毁');
    expect(voidOf(over)).toEqual({ kind: 'ruling', reason: '撕毁' });
  });

  test('with as many chosen as seats, no', () => {
    expect(voidOf(committeePaper('oox'))).toBe(null);
  });

  test('with one chosen more than seats', () => {
    const overvote = { kind: 'overvote', contests: ['committee'] };
    expect(voidOf(committeePaper('ooo'))).toEqual(overvote);
    expect(voidOf(committeePaper('oox', '赵六'))).toEqual(overvote);
    expect(voidOf(committeePaper('oox', '外人'))).toEqual(overvote);
    expect(voidOf(committeePaper('oox', ILLEGIBLE))).toEqual(overvote);
    expect(voidOf(committeePaper('oox', '赵六'), {}, { round: 'runoff' })).toEqual(overvote);
    expect(voidOf(committeePaper('oox', uncircled('赵六')))).toBe(null);
    expect(voidOf(committeePaper('oox', '丁小宁'))).toBe(null);
  });

  test('as a whole with a single contest, whatever the scope', () => {
    expect(voidOf(committeePaper('ooo'), { overvoteScope: 'contest' })).toEqual({
      kind: 'overvote',
      contests: ['committee'],
    });
  });
});

describe('two contests on a paper', () => {
  const over = paper([marked(COMMITTEE, 'ooo'), marked(SECRETARY, 'o')]);
  const bothOver = paper(
    [marked(COMMITTEE, 'ooo'), marked(SECRETARY, 'o')],
    [written(SECRETARY, '王小宁')],
  );

  test('are both void where one is overvoted and the scope is the paper', () => {
    const reading = readPaper(terms({}, { form: TWO }), over);
    expect(reading.void).toEqual({ kind: 'overvote', contests: ['committee'] });
    expect(reading.contests.map((contest) => countsIn(reading, contest))).toEqual([false, false]);
    expect(readPaper(terms({}, { form: TWO }), bothOver).void).toEqual({
      kind: 'overvote',
      contests: ['committee', 'secretary'],
    });
  });

  test('stand each alone where the scope is the contest', () => {
    const alone = terms({ overvoteScope: 'contest' }, { form: TWO });
    const reading = readPaper(alone, over);
    expect(reading.void).toBe(null);
    expect(reading.contests.map((contest) => countsIn(reading, contest))).toEqual([false, true]);
    expect(readPaper(alone, bothOver).void).toBe(null);
  });
});

describe('whoever is chosen in one contest must be chosen in the other (within)', () => {
  const outside = (read: Paper, ...[rules]: Parameters<typeof terms>) =>
    readPaper(terms(rules, { form: FORM_WITHIN }), read).void;

  test('and is', () => {
    expect(outside(paper([marked(COMMITTEE, 'o'), marked(SECRETARY, 'o')]))).toBe(null);
  });

  test('and nobody need be chosen in the inner one', () => {
    expect(outside(paper([marked(COMMITTEE, 'oo'), marked(SECRETARY, 'x')]))).toBe(null);
  });

  test('and is not: the paper is void, and says who', () => {
    expect(outside(paper([marked(COMMITTEE, 'xo'), marked(SECRETARY, 'o')]))).toEqual({
      kind: 'within',
      names: ['丁小宁'],
    });
  });

  test('by a name written in as by a mark', () => {
    const secretary = written(SECRETARY, '赵六');
    expect(outside(paper([marked(COMMITTEE, 'oxx'), marked(SECRETARY, 'x')], [secretary]))).toEqual(
      { kind: 'within', names: ['赵六'] },
    );
    expect(
      outside(
        paper(
          [marked(COMMITTEE, 'oxx'), marked(SECRETARY, 'x')],
          [secretary, written(COMMITTEE, '赵六')],
        ),
      ),
    ).toBe(null);
    const listed = [marked(COMMITTEE, 'xox'), marked(SECRETARY, 'x')];
    expect(outside(paper(listed, [written(SECRETARY, '王小宁')]))).toBe(null);
  });

  test('by whoever counts for nobody too, but nobody whom no one can read', () => {
    const marks = [marked(COMMITTEE, 'o'), marked(SECRETARY, 'x')];
    expect(outside(paper(marks, [written(SECRETARY, '外人')]))).toEqual({
      kind: 'within',
      names: ['外人'],
    });
    expect(outside(paper(marks, [written(SECRETARY, ILLEGIBLE)]))).toBe(null);
  });

  test('over contests that are overvoted too', () => {
    const contest = { overvoteScope: 'contest' } as const;
    const inner = paper(
      [marked(COMMITTEE, 'oox'), marked(SECRETARY, 'o')],
      [written(SECRETARY, '李一鸣')],
    );
    expect(outside(inner, contest)).toEqual({ kind: 'within', names: ['李一鸣'] });
    const outer = paper([marked(COMMITTEE, 'ooo'), marked(SECRETARY, 'o')]);
    expect(outside(outer, contest)).toBe(null);
  });

  test('and an overvote of the paper is said first', () => {
    const both = paper(
      [marked(COMMITTEE, 'xox'), marked(SECRETARY, 'o')],
      [written(SECRETARY, '王小宁')],
    );
    expect(outside(both)).toEqual({ kind: 'overvote', contests: ['secretary'] });
  });

  test('asks nothing of a contest that the form does not have', () => {
    const strange = form({ within: { contest: 'secretary', mustAlsoBeChosenIn: 'committee' } });
    expect(readPaper(terms({}, { form: strange }), committeePaper('o')).void).toBe(null);
  });
});

describe('a blank paper', () => {
  const blank = (read: Paper, ...by: Parameters<typeof terms>) => {
    const reading = readPaper(terms(...by), read);
    return [reading.blank, reading.void?.kind ?? null];
  };
  const VOID = { blankPaper: 'void' } as const;

  test('abstains, or is void where the method says so', () => {
    expect(blank(paper())).toEqual([true, null]);
    expect(blank(paper(), VOID)).toEqual([true, 'blank']);
  });

  test('may say in marks that it abstains', () => {
    expect(blank(committeePaper('/ /'), VOID)).toEqual([true, 'blank']);
  });

  test.each(['o', 'x', '?', '/ x'])('is none with the marks %s', (marks) => {
    expect(blank(committeePaper(marks), VOID)).toEqual([false, null]);
  });

  test.each<[string, Parameters<typeof committeePaper>[1]]>([
    ['a listed candidate', '丁小宁'],
    ['a person not circled', uncircled('赵六')],
    ['nobody can read whom', ILLEGIBLE],
  ])('is none where somebody is written in: %s', (_, entry) => {
    expect(blank(committeePaper('', entry), VOID)).toEqual([false, null]);
  });

  test('is blank in every contest', () => {
    const two = { form: TWO };
    expect(blank(paper(), VOID, two)).toEqual([true, 'blank']);
    expect(blank(paper([marked(SECRETARY, 'x')]), VOID, two)).toEqual([false, null]);
    expect(blank(paper([], [written(SECRETARY, '丁小宁')]), VOID, two)).toEqual([false, null]);
  });

  test('is none where an unmarked candidate is voted for', () => {
    const agreed = { form: form({ blankMeans: 'for', contests: [SECRETARY] }) };
    expect(blank(paper(), VOID, agreed)).toEqual([false, null]);
    expect(blank(paper([marked(SECRETARY, '/')]), VOID, agreed)).toEqual([false, null]);
  });
});
