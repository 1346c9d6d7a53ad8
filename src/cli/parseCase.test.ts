import { describe, expect, test } from 'vitest';
import { PROFILES } from '@/election/tally/rules';
import { parseCase } from './parseCase';

const CASE = {
  id: 'one',
  rules: { profile: '2020' },
  attendance: { due: 50, present: 45 },
  form: {
    contests: [
      { id: 'committee', seats: 2, candidates: ['丁小宁', '王小宁', '李一鸣'] },
      { id: 'secretary', seats: 1, candidates: ['丁小宁'] },
    ],
  },
  round: { kind: 'first' },
  ballots: { issued: 45, voters: 44, returned: 43 },
  papers: [{ marks: { committee: { 丁小宁: 'for' } }, writeIns: { secretary: ['赵六'] } }],
};

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** The case with `value` at the place that `path` names; `undefined` takes away what is there. */
function changed(path: string, value: Json | undefined): string {
  const copy: unknown = structuredClone(CASE);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at = copy as Record<string, unknown>;
  for (const key of keys) at = at[key] as Record<string, unknown>;
  if (value === undefined) Reflect.deleteProperty(at, last);
  else Object.defineProperty(at, last, { value, enumerable: true });
  return JSON.stringify(copy);
}

function parsed(path: string, value: Json | undefined) {
  const result = parseCase(changed(path, value));
  if (!result.ok) throw new Error(result.error);
  return result.election;
}

function refusal(line: string): string {
  const result = parseCase(line);
  if (result.ok) throw new Error('not refused');
  return result.error;
}

describe('a case', () => {
  test('is an election', () => {
    const result = parseCase(JSON.stringify(CASE));
    expect(result).toMatchObject({ ok: true, id: 'one' });
    if (!result.ok) return;
    const { mayBeElected, ...rest } = result.election;
    expect(mayBeElected('赵六', 'committee')).toBe(true);
    expect(rest).toEqual({
      rules: PROFILES['2020'],
      attendance: CASE.attendance,
      form: { contests: CASE.form.contests, blankMeans: 'abstain', within: null },
      round: 'first',
      ballots: CASE.ballots,
      papers: [
        {
          times: 1,
          paper: {
            marks: new Map([['committee', new Map([['丁小宁', 'for']])]]),
            writeIns: new Map([['secretary', [{ name: '赵六', circled: true }]]]),
            void: null,
          },
        },
      ],
    });
  });

  test('takes the rules of its profile, and overrides them one by one', () => {
    expect(parsed('rules', { profile: '1990' }).rules).toEqual(PROFILES['1990']);
    const quorum = { num: 1, den: 2, comparator: '>' };
    expect(parsed('rules', { profile: '1990', majorityBase: 'due', quorum }).rules).toEqual({
      ...PROFILES['1990'],
      majorityBase: 'due',
      quorum,
    });
  });

  test('says who may not be written in', () => {
    const { mayBeElected } = parsed('form.ineligible', ['外人', '__proto__']);
    expect(
      ['外人', '__proto__', '赵六', 'toString'].map((name) => mayBeElected(name, 'C1')),
    ).toEqual([false, false, true, true]);
  });

  test('says what an unmarked candidate means, and who must be chosen where', () => {
    expect(parsed('form.blankMeans', 'for').form.blankMeans).toBe('for');
    const within = { contest: 'secretary', mustAlsoBeChosenIn: 'committee' };
    expect(parsed('form.within', within).form.within).toEqual(within);
  });

  test.each<[string, Json]>([
    ['note', 'what it is about'],
    ['colour', 'red'],
    ['attendance.absent', 5],
    ['form.colour', null],
    ['form.contests.0.office', 'x'],
    ['round.number', 0.1],
    ['ballots.spoiled', -1],
    ['papers.0.packet', 1e300],
  ])('is one with %s', (path, value) => {
    expect(parseCase(changed(path, value)).ok).toBe(true);
  });

  test('may have no paper, and no contest', () => {
    expect([...parsed('papers', []).papers]).toEqual([]);
    const bare = { ...CASE, form: { contests: [] }, papers: [{}] };
    expect(parseCase(JSON.stringify(bare)).ok).toBe(true);
    expect(parseCase(changed('form.contests.1.candidates', [])).ok).toBe(true);
  });
});

describe('a paper', () => {
  const paperOf = (value: Json) => [...parsed('papers', [value]).papers][0];

  test('may say nothing', () => {
    expect(paperOf({})).toEqual({
      times: 1,
      paper: { marks: new Map(), writeIns: new Map(), void: null },
    });
  });

  test.each([0, 1, 2 ** 53 - 1])('may lie there %i times', (times) => {
    expect(paperOf({ times })?.times).toBe(times);
  });

  test.each<[Json, string | null]>([
    [null, null],
    ['', null],
    [' ', ' '],
    ['撕毁', '撕毁'],
  ])('with the ruling %j is void for %j', (ruling, reason) => {
    expect(paperOf({ void: ruling })?.paper.void).toBe(reason);
  });

  test('has marks of four kinds', () => {
    const marks = { 丁小宁: 'for', 王小宁: 'against', 李一鸣: 'abstain' };
    const secretary = { 丁小宁: 'illegible' };
    expect(paperOf({ marks: { committee: marks, secretary } })?.paper.marks).toEqual(
      new Map([
        ['committee', new Map(Object.entries(marks))],
        ['secretary', new Map(Object.entries(secretary))],
      ]),
    );
  });

  test('has names written in, circled or not, and some that nobody can read', () => {
    const entries = [
      '赵六',
      { name: '钱七' },
      { name: '孙八', circled: false },
      { name: '周九', circled: true, illegible: false },
      { illegible: true },
      { illegible: true, name: '吴十', circled: false },
    ];
    expect(paperOf({ writeIns: { secretary: entries } })?.paper.writeIns.get('secretary')).toEqual([
      { name: '赵六', circled: true },
      { name: '钱七', circled: true },
      { name: '孙八', circled: false },
      { name: '周九', circled: true },
      { illegible: true },
      { illegible: true },
    ]);
  });
});

describe('names that every object has of its own', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];

  test.each(names)('%s names a contest, a candidate and somebody written in', (name) => {
    const line = JSON.stringify({
      ...CASE,
      form: { contests: [{ id: 'X', seats: 1, candidates: ['X'] }] },
      papers: [{ marks: { X: { X: 'for' } }, writeIns: { X: ['X'] } }],
    }).replaceAll('"X"', JSON.stringify(name));
    const result = parseCase(line);
    expect(result.ok && [...result.election.papers][0]?.paper).toEqual({
      marks: new Map([[name, new Map([[name, 'for']])]]),
      writeIns: new Map([[name, [{ name, circled: true }]]]),
      void: null,
    });
  });

  test.each(names)('%s is no contest, candidate or rule unless the case says so', (name) => {
    const stranger = `{${JSON.stringify(name)}:"for"}`;
    const line = (key: string, text: string) =>
      JSON.stringify({ ...CASE, [key]: 'HERE' }).replace('"HERE"', text);
    expect(refusal(line('papers', `[{"marks":{"committee":${stranger}}}]`))).toContain(name);
    expect(refusal(line('papers', `[{"marks":${stranger}}]`))).toContain(name);
    expect(refusal(line('papers', `[{"writeIns":${stranger}}]`))).toContain(name);
    const rules = `{"profile":"2020",${stranger.slice(1)}`;
    expect(refusal(line('rules', rules))).toBe(`rules.${name} is unknown`);
  });
});

describe('refused', () => {
  test.each<[string, string]>([
    ['not json', 'no JSON'],
    ['', 'no JSON'],
    ['null', 'no JSON object'],
    ['[]', 'no JSON object'],
    ['"a case"', 'no JSON object'],
    ['45', 'no JSON object'],
  ])('no object: %s', (line, error) => {
    expect(parseCase(line)).toEqual({ ok: false, id: null, error });
  });

  test.each<[string, Json]>([
    ['{"id":"a"}', 'a'],
    ['{"id":""}', ''],
    ['{"id":7}', 7],
    ['{"id":true}', true],
    ['{"id":null}', null],
    ['{"id":["a"]}', null],
    ['{"id":{"a":1}}', null],
    ['{}', null],
  ])('with what names it: %s', (line, id) => {
    expect(parseCase(line)).toMatchObject({ ok: false, id });
  });

  test.each([
    'id',
    'rules',
    'rules.profile',
    'attendance',
    'attendance.due',
    'attendance.present',
    'form',
    'form.contests',
    'form.contests.0.id',
    'form.contests.0.seats',
    'form.contests.0.candidates',
    'round',
    'round.kind',
    'ballots',
    'ballots.issued',
    'ballots.voters',
    'ballots.returned',
    'papers',
  ])('without %s', (path) => {
    expect(refusal(changed(path, undefined))).toBe(`${path} is missing`);
  });

  const OF_EVERY_TYPE: Json[] = [null, true, 1, 'text', [], {}];
  const TYPES = {
    text: ['id', 'note', 'rules.profile', 'form.contests.0.id', 'round.kind', 'form.blankMeans'],
    number: [
      'attendance.due',
      'attendance.present',
      'form.contests.0.seats',
      'ballots.issued',
      'ballots.voters',
      'ballots.returned',
      'papers.0.times',
    ],
    list: [
      'form.contests',
      'form.contests.0.candidates',
      'form.ineligible',
      'papers',
      'papers.0.writeIns.committee',
    ],
    object: [
      'rules',
      'rules.quorum',
      'attendance',
      'form',
      'form.contests.0',
      'form.within',
      'round',
      'ballots',
      'papers.0',
      'papers.0.marks',
      'papers.0.marks.committee',
      'papers.0.writeIns',
    ],
    truth: ['rules.writeInNeedsAgainst'],
    'text or null': ['papers.0.void'],
    'text or object': ['papers.0.writeIns.secretary.0'],
  };
  const typeOf = (value: Json): string => {
    if (value === null) return 'null';
    if (Array.isArray(value)) return 'list';
    return { string: 'text', boolean: 'truth' }[typeof value as string] ?? typeof value;
  };
  const wrong = Object.entries(TYPES).flatMap(([right, paths]) =>
    paths.flatMap((path) =>
      OF_EVERY_TYPE.filter((value) => !right.split(' or ').includes(typeOf(value))).map(
        (value): [string, Json] => [path, value],
      ),
    ),
  );
  test.each(wrong)('%s of another type: %j', (path, value) => {
    refusal(changed(path, value));
  });

  const NO_COUNTS = [-1, 0.5, 2 ** 53, 1e300];
  test.each(
    TYPES.number.flatMap((path) => NO_COUNTS.map((value): [string, Json] => [path, value])),
  )('%s of %d', (path, value) => {
    expect(refusal(changed(path, value))).toMatch(/whole number|>=/);
  });

  test('a number that only rounding makes whole', () => {
    const line = JSON.stringify(CASE).replace('"due":50', '"due":50.00000000000000000001');
    expect(refusal(line)).toBe('attendance.due is not a whole number up to 2^53 − 1');
  });

  test.each<[string, Json, string]>([
    ['rules.profile', '2030', 'rules.profile is not ("2020" | "1990")'],
    ['rules.majorityBasis', 'due', 'rules.majorityBasis is unknown'],
    ['rules.majorityBase', 'all', 'rules.majorityBase is not'],
    ['rules.majorityComparator', '>>', 'rules.majorityComparator is not (">" | ">=")'],
    ['rules.quorum', { num: 4, den: 5 }, 'rules.quorum.comparator is missing'],
    ['rules.quorum', { num: 4, den: 0, comparator: '>' }, 'rules.quorum.den is not >=1'],
    ['rules.quorum', { num: 4, den: 5, comparator: '<' }, 'rules.quorum.comparator is not'],
    ['rules.quorum', { num: 4, den: 5, comparator: '>', of: 1 }, 'rules.quorum.of is unknown'],
    ['round.kind', 'third', 'round.kind is not'],
    ['form.blankMeans', 'against', 'form.blankMeans is not'],
    ['attendance.present', 51, 'present 51 is over due 50'],
    ['ballots.issued', 46, 'issued 46 is over present 45'],
    ['ballots.voters', 46, 'voters 46 is over issued 45'],
    ['form.contests.0.seats', 0, 'form.contests.0.seats is not >=1'],
    ['form.contests.0.id', '', 'form.contests.0.id is empty'],
    ['form.contests.0.candidates.0', '', 'form.contests.0.candidates.0 is empty'],
    ['form.ineligible', ['外人', ''], 'form.ineligible.1 is empty'],
    ['form.contests.1.id', 'committee', 'the contest "committee" stands there twice'],
    ['form.contests.0.candidates.1', '丁小宁', 'the candidate "丁小宁" stands there twice'],
    [
      'form.within',
      { contest: 'board', mustAlsoBeChosenIn: 'committee' },
      'within: no contest is called "board"',
    ],
    [
      'form.within',
      { contest: 'committee', mustAlsoBeChosenIn: 'board' },
      'within: no contest is called "board"',
    ],
    ['papers.0.marks.board', {}, 'papers.0: no contest is called "board"'],
    ['papers.0.writeIns.board', [], 'papers.0: no contest is called "board"'],
    ['papers.0.marks.secretary', { 王小宁: 'for' }, 'papers.0: "王小宁" is no candidate there'],
    ['papers.0.marks.committee.丁小宁', 'yes', 'papers.0: "丁小宁" has a mark that is none'],
    ['papers.0.marks.committee.丁小宁', null, 'papers.0: "丁小宁" has a mark that is none'],
    ['papers.0.writeIns.secretary.0', '', 'papers.0: an entry written in has no name'],
    ['papers.0.writeIns.secretary.0', { name: '' }, 'papers.0: an entry written in has no name'],
    ['papers.0.writeIns.secretary.0', { name: 6 }, 'papers.0: an entry written in has no name'],
    ['papers.0.writeIns.secretary.0', { illegible: false }, 'an entry written in has no name'],
    ['papers.0.writeIns.secretary.0', { illegible: true, name: '' }, 'has no name'],
    ['papers.0.writeIns.secretary.0', { illegible: 1 }, 'illegible is neither true nor false'],
    [
      'papers.0.writeIns.secretary.0',
      { name: '赵六', circled: null },
      'circled is neither true nor false',
    ],
  ])('%s: %j', (path, value, error) => {
    expect(refusal(changed(path, value))).toContain(error);
  });

  test('a paper by its place among them', () => {
    expect(refusal(changed('papers', [{}, {}, { times: -1 }]))).toMatch(/^papers\.2: times/);
  });

  test('without repeating a long name', () => {
    const name = '长'.repeat(1000);
    expect(refusal(changed('papers.0.marks.committee', { [name]: 'for' })).length).toBeLessThan(
      100,
    );
  });
});
