import {
  appoint,
  boxOpened,
  counted,
  DETAILS,
  declaredVoid,
  draw,
  enter,
  entered,
  excludedIn,
  form,
  headCounted,
  inFavour,
  MEETING,
  method,
  OFFICERS,
  officersAppointed,
  opened,
  prepared,
  press,
  sheetDrawn,
  signedIn,
} from '@test/drivers/meetings';
import { BLANK, marked, PLAIN_PAPERS, ruledVoid, times } from '@test/drivers/papers';
import {
  at,
  CANDIDATES,
  CHIEF,
  COUNTER,
  fullMembers,
  named,
  SCRUTINEER,
  TELLER,
} from '@test/drivers/people';
import { castInRound } from '@test/drivers/rounds';
import type { Run } from '@test/drivers/run';
import { expect, test } from 'vitest';
import { canonical } from '@/election/events/canonical';
import { sha256Hex } from '@/election/events/fingerprint';
import { parseSheet, type Sheet } from '@/election/events/resultSheet';
import { methodHash, resultOnSheet, sheetOf, sheetText } from './sheet';

const textOf = ({ meeting, head }: Run): string => sheetText(meeting, head) ?? '';
const of = (run: Run): Sheet => {
  const sheet = parseSheet(textOf(run));
  if (sheet === null) throw new Error('no sheet');
  return sheet;
};

test('it has every field of a result sheet', () => {
  const run = counted();
  expect(of(run)).toEqual({
    format: 'jipiaotai-sheet',
    version: 1,
    kind: 'result',
    meeting: MEETING,
    practice: false,
    number: 1,
    replaces: null,
    details: DETAILS,
    form: 'F1',
    round: 1,
    figures: {
      due: 23,
      present: 23,
      received: 28,
      issued: 23,
      replaced: 0,
      voters: 23,
      leftOver: 5,
      returned: 23,
    },
    excluded: 0,
    dueChanges: [],
    quorumNeeded: 19,
    returnedLimit: { figure: 'voters', value: 23 },
    figureChanges: [],
    method: method(),
    methodHash: sha256Hex(canonical(method())),
    officers: [
      { office: 'chiefScrutineer', name: CHIEF },
      { office: 'scrutineer', name: SCRUTINEER },
      { office: 'counter', name: COUNTER },
      { office: 'teller', name: TELLER },
    ],
    relieved: [],
    contests: [
      {
        id: 'C1',
        office: '支部委员会委员',
        seats: 3,
        kind: 'differential',
        candidates: CANDIDATES,
        result: {
          validPapers: 21,
          base: { name: 'due', value: 23 },
          threshold: 12,
          candidates: [
            { name: CANDIDATES[0], for: 20, against: 0, abstain: 1, illegible: 0 },
            { name: CANDIDATES[1], for: 18, against: 1, abstain: 2, illegible: 0 },
            { name: CANDIDATES[2], for: 15, against: 0, abstain: 6, illegible: 0 },
            { name: CANDIDATES[3], for: 6, against: 10, abstain: 4, illegible: 1 },
          ],
          writeIns: [],
          elected: CANDIDATES.slice(0, 3),
          next: null,
          electedIfBase: { due: CANDIDATES.slice(0, 3), present: CANDIDATES.slice(0, 3) },
        },
      },
    ],
    papers: {
      valid: 21,
      void: 2,
      voidBy: [
        { reason: 'unreadable', papers: 1 },
        { reason: 'overvote', papers: 1 },
      ],
    },
    corrections: [],
    journal: { seq: run.head.seq, head: run.head.hash },
  });
});

test('every base names its figure', () => {
  const plan = { full: 25, present: 24, voters: 23 };
  for (const [name, value] of [
    ['due', 25],
    ['present', 24],
    ['returned', 23],
    ['valid', 21],
  ] as const) {
    const sheet = of(counted(undefined, { ...plan, rules: { majorityBase: name } }));
    expect(sheet.contests[0]?.result?.base).toEqual({ name, value });
  }
});

test('why papers are void, each reason with its number, in one order', () => {
  const papers = [
    marked('oooo'),
    BLANK,
    ruledVoid('identifying'),
    ruledVoid('unreadable'),
    ruledVoid('identifying'),
    marked('o---'),
  ];
  const sheet = of(counted(papers, { rules: { blankPaper: 'void' } }));
  expect(sheet.papers).toEqual({
    valid: 1,
    void: 5,
    voidBy: [
      { reason: 'unreadable', papers: 1 },
      { reason: 'identifying', papers: 2 },
      { reason: 'blank', papers: 1 },
      { reason: 'overvote', papers: 1 },
    ],
  });
});

test('written-in names with their votes, and what follows where seats stay empty or are level', () => {
  const member = at(fullMembers(9), 8);
  const missing = of(
    counted([...times(12, marked('oo--')), ...times(10, marked('--ox', member)), BLANK]),
  );
  expect(missing.contests[0]?.result).toMatchObject({
    writeIns: [{ name: member, for: 10 }],
    elected: CANDIDATES.slice(0, 2),
    next: { kind: 'supplementary', seats: 1, candidates: [CANDIDATES[2], CANDIDATES[3]] },
  });
  const level = of(
    counted(times(23, marked('oo--')), {
      seats: 1,
      rules: { overvoteScope: 'paper' },
      candidates: CANDIDATES,
    }).fork(),
  );
  expect(level.papers).toMatchObject({ valid: 0, void: 23 });
});

test('figures counted again or put right stand with both values and their witnesses', () => {
  const run = entered();
  run.submit({ type: 'figureCountedAgain', figure: 'returned', value: 24, reason: '粘连' }, CHIEF);
  for (const value of [25, 24])
    run.submit(
      { type: 'figureCorrected', figure: 'due', value, reason: '误记' },
      ...[CHIEF, SCRUTINEER],
    );
  run.submit({ type: 'figureCountedAgain', figure: 'returned', value: 23, reason: '点错' }, CHIEF);
  run.submit({ type: 'paperWithdrawn', packet: 1, place: 2, reason: 'mistyped' }, SCRUTINEER);
  enter(run, marked('ooox')).submit({ type: 'countingClosed' });
  const sheet = of(run);
  expect(sheet.figureChanges).toEqual([
    change('returned', 23, 24, 'countedAgain', '粘连', [CHIEF]),
    change('due', 23, 25, 'corrected', '误记', [CHIEF, SCRUTINEER]),
    change('due', 25, 24, 'corrected', '误记', [CHIEF, SCRUTINEER]),
    change('returned', 24, 23, 'countedAgain', '点错', [CHIEF]),
  ]);
  expect(sheet.corrections).toEqual([
    { packet: 1, place: 2, reason: 'mistyped', witnesses: [SCRUTINEER] },
  ]);
  expect(sheet).toMatchObject({ quorumNeeded: 20, figures: { due: 24 } });
});

function change(
  figure: string,
  from: number,
  to: number,
  kind: string,
  reason: string,
  witnesses: readonly string[],
) {
  return { figure, from, to, kind, reason, witnesses };
}

test('who was excluded, taken back, and relieved is on it', () => {
  const plan = { excluded: 2, full: 25 };
  const run = counted(times(23, marked('ooox')), plan);
  expect(of(run)).toMatchObject({ excluded: 2, dueChanges: [], figures: { due: 23 } });
  run.submit({ type: 'memberLeft', name: SCRUTINEER, reason: 'left' });
  expect(of(run)).toMatchObject({
    officers: [{ name: CHIEF }, { name: COUNTER }, { name: TELLER }],
    relieved: [{ office: 'scrutineer', name: SCRUTINEER, reason: 'left' }],
  });
  expect(excludedIn(plan)).toHaveLength(2);
  const late = headCounted().meeting;
  expect(late.dueChanges).toEqual([]);
  const { meeting } = run;
  const stamp = { seq: 1, at: '', witnesses: [] };
  const changed = {
    ...meeting,
    dueChanges: [{ name: named('刘芳'), what: 'takenBack' as const, reason: '', stamp }],
  };
  expect(sheetOf(changed, run.head)?.dueChanges).toEqual([
    { name: '刘芳', what: 'takenBack', reason: '' },
  ]);
});

test('a void sheet says figures, and no votes', () => {
  const sheet = of(declaredVoid());
  expect(sheet).toMatchObject({ kind: 'void', papers: null, figures: { returned: 24 } });
  expect(sheet.contests).toEqual([
    {
      id: 'C1',
      office: '支部委员会委员',
      seats: 3,
      kind: 'differential',
      candidates: CANDIDATES,
      result: null,
    },
  ]);
});

test('practice is on it', () => {
  expect(of(counted(undefined, { practice: true })).practice).toBe(true);
});

test('a sheet names the withdrawn one in whose place it comes, and no other', () => {
  const run = sheetDrawn();
  expect(of(run).replaces).toBeNull();
  const [first] = run.meeting.round.sheets;
  run.submit({ type: 'sheetWithdrawn', reason: '读错' }, CHIEF, SCRUTINEER);
  run.submit({ type: 'countingClosed' });
  expect(of(draw(run.fork()).fork())).toMatchObject({ number: 3, replaces: null });
  expect(of(run).replaces).toEqual({
    number: 1,
    hash: sha256Hex(first?.text ?? ''),
    reason: '读错',
  });
});

test('there is none while something is missing or papers are not all counted', () => {
  for (const run of [opened(), prepared(), headCounted(), boxOpened()])
    expect(sheetText(run.meeting, run.head)).toBeNull();
  const { meeting, head } = counted();
  expect(sheetText(meeting, head)).not.toBeNull();
  for (const missing of [{ details: null }, { method: null }])
    expect(sheetText({ ...meeting, ...missing }, head)).toBeNull();
  expect(sheetText({ ...meeting, round: { ...meeting.round, ballot: null } }, head)).toBeNull();
  for (const figure of Object.keys(meeting.round.figures)) {
    const figures = { ...meeting.round.figures, [figure]: null };
    expect(sheetText({ ...meeting, round: { ...meeting.round, figures } }, head)).toBeNull();
  }
});

test('where the quorum was missed nothing was elected, and there is no sheet', () => {
  const { meeting, head } = counted();
  const figures = { ...meeting.round.figures, due: 29 };
  expect(sheetText({ ...meeting, round: { ...meeting.round, figures } }, head)).toBeNull();
});

test('it is read back only as it was written, byte for byte', () => {
  const run = counted();
  const text = textOf(run);
  const sheet = of(run);
  expect(canonical(sheet)).toBe(text);
  for (const other of [
    ...[`${text} `, ` ${text}`, text.slice(1), '', 'null', '{}', text.replace(/^\{/, '{"a":1,')],
    JSON.stringify({ ...sheet, kind: 'other' }),
    canonical({ ...sheet, more: 1 }),
    canonical({ ...sheet, number: 0 }),
    JSON.stringify(Object.fromEntries(Object.entries(sheet).reverse())),
  ])
    expect(parseSheet(other)).toBeNull();
});

test('the fingerprint of the method is that of the settings, in whatever order', () => {
  const { rules, ...others } = method();
  expect(methodHash({ rules, ...others })).toBe(methodHash({ ...others, rules }));
  expect(methodHash(method({ majorityBase: 'present' }))).not.toBe(methodHash(method()));
});

test('the sheet bears the fingerprint of the text that was adopted, where one was read out', () => {
  const text = '第一条 按照规定制定本办法。';
  const run = signedIn().submit({ type: 'procedureRecorded', procedure: 'report' });
  run.submit({ type: 'handsShown', matter: { kind: 'method', text }, ...inFavour(run) });
  appoint(press(run, 'introduction'), OFFICERS);
  const counted = enter(castInRound(run, 23), ...PLAIN_PAPERS).submit({ type: 'countingClosed' });
  expect(parseSheet(sheetText(counted.meeting, counted.head) ?? '')?.methodTextHash).toBe(
    sha256Hex(text),
  );
  const plain = sheetDrawn();
  expect(parseSheet(sheetText(plain.meeting, plain.head) ?? '')).not.toHaveProperty(
    'methodTextHash',
  );
});

test('where no mark means a vote for it, the sheet says so', () => {
  const bearsFor = form(CANDIDATES, 3, { blankMeans: 'for' });
  const run = officersAppointed().submit({ type: 'formSet', form: bearsFor });
  enter(castInRound(run, 23), ...times(23, marked('ooox'))).submit({ type: 'countingClosed' });
  expect(parseSheet(sheetText(run.meeting, run.head) ?? '')?.blankMeans).toBe('for');
});

test('a run-off by plurality has no threshold and no other base', () => {
  const counts = { name: '甲', for: 2, against: 0, abstain: 0, illegible: 0 };
  const contest = {
    id: 'C1',
    validPapers: 2,
    candidates: [counts],
    writeIns: [],
    threshold: null,
    elected: [],
    next: { kind: 'refer' as const, seats: 1, candidates: ['甲'] },
  };
  expect(resultOnSheet(contest, { name: 'due', value: 3 })).toEqual({
    validPapers: 2,
    base: { name: 'due', value: 3 },
    threshold: null,
    candidates: [counts],
    writeIns: [],
    elected: [],
    next: { kind: 'refer', seats: 1, candidates: ['甲'] },
    electedIfBase: null,
  });
});

test('whatever may change who is due, or a figure, and whatever follows, is read back', () => {
  const run = counted();
  const sheet = of(run);
  const { result, ...contest } = at(sheet.contests, 0);
  const what = ['takenBack', 'notPassed', 'rosterCorrected', 'excluded'] as const;
  const kinds = ['countedAgain', 'corrected', 'added'] as const;
  for (const kind of ['supplementary', 'runoff', 'refer'] as const) {
    const next = { kind, seats: 1, candidates: [] };
    const other = {
      ...sheet,
      dueChanges: what.map((each) => ({ name: '刘芳', what: each, reason: '误列' })),
      figureChanges: kinds.map((each) => change('received', 28, 29, each, '误', [CHIEF])),
      contests: [{ ...contest, result: result && { ...result, next } }],
    };
    expect(parseSheet(canonical(other))).toEqual(other);
  }
});
