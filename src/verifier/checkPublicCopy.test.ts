import { readFileSync } from 'node:fs';
import { utf8 } from '@test/drivers/bytes';
import { validFile } from '@test/drivers/files';
import { HallRun } from '@test/drivers/hallRun';
import { marked, times } from '@test/drivers/papers';
import { at, CANDIDATES } from '@test/drivers/people';
import { ALL_LEVEL, castHere, countedHere } from '@test/drivers/severalForms';
import { expect, test } from 'vitest';
import { keyCode } from '@/documents/keyCode';
import { canonical } from '@/election/events/canonical';
import { fingerprint, sha256Hex } from '@/election/events/fingerprint';
import { parseSheet, type Sheet } from '@/election/events/resultSheet';
import { sheetSummary } from '@/election/rules/sheet/sheetSummary';
import { openContests } from '@/election/state/contests';
import { type PublicSheet, readPublicCopy, writePublicCopy } from '@/journal/publicCopy';
import { publicSheets } from '@/journal/publicSheets';
import { checkAnyFile, judgeAny } from './checkAnyFile';
import { compareWithSheets } from './codes';

const file = (name: string) =>
  validFile(new Uint8Array(readFileSync(`test/fixtures/meetings/1.0-${name}.jipiaotai.txt`)));
const { meeting } = file('counted');
const sheets = publicSheets(meeting);
const only = at(sheets, 0);
const code = fingerprint(sha256Hex(only.text));

/** The sheets of a copy as they are read. */
function readOf(copy: readonly PublicSheet[]) {
  const read = readPublicCopy(utf8(writePublicCopy(copy)));
  if (!read.ok) throw new Error(read.fault.code);
  return { read: read.sheets };
}

/** What is said of a copy, with the codes that were typed. */
function judged(copy: readonly PublicSheet[], codes: readonly string[] = []) {
  const judgement = judgeAny(checkAnyFile(utf8(writePublicCopy(copy))), codes);
  const { answer, fault, caveats } = judgement;
  return fault === null ? [answer, ...caveats.map(({ name }) => name)] : [answer, fault.code];
}

test.each(['counted', 'void', 'countedTwice'])(
  'the public copy of %s is amber, for it has no papers, and by the code of its sheet compared',
  (name) => {
    const copy = publicSheets(file(name).meeting);
    const codes = copy.map(({ text }) => fingerprint(sha256Hex(text)));
    expect(judged(copy)).toEqual(['notVouchedFor', 'notCompared', 'publicCopy']);
    expect(judged(copy, codes)).toEqual(['notVouchedFor', 'publicCopy']);
  },
);

test('it says what it was not asked: entries, rules and papers are not there', () => {
  const { checks } = judgeAny(checkAnyFile(utf8(writePublicCopy(sheets))), [code]);
  expect(checks.filter(({ result }) => result === 'holds').map(({ name }) => name)).toEqual([
    'form',
    'signatures',
    'codes',
  ]);
});

test('it has no hash of an entry but those that stand on the sheet itself', () => {
  const { rows } = file('counted');
  const text = writePublicCopy(sheets);
  const known = rows.filter(({ hash }) => text.includes(hash)).map(({ hash }) => hash);
  expect(known).toEqual([parseSheet(only.text)?.journal.head]);
});

test('no meeting that goes on has one', () => {
  expect(publicSheets({ ...meeting, round: { ...meeting.round, announced: false } })).toEqual([]);
});

/** The sheet with something else on it, its summary made anew: only the signatures can tell. */
function changed(change: (sheet: Sheet) => Sheet, signatures = only.signatures): PublicSheet {
  const sheet = parseSheet(only.text);
  if (sheet === null) throw new Error('what was drawn is a sheet');
  const text = canonical(change(sheet));
  return { ...only, text, summary: sheetSummary(text), signatures };
}
const [one, other] = only.signatures;
if (one === undefined || other === undefined) throw new Error('two have signed');

test.each<[string, readonly PublicSheet[], string]>([
  [
    'another who is elected',
    [
      changed((sheet) => ({
        ...sheet,
        contests: sheet.contests.map((contest) => ({
          ...contest,
          result: contest.result === null ? null : { ...contest.result, elected: ['欧阳少东'] },
        })),
      })),
    ],
    'public.differs',
  ],
  [
    'another day, which follows from nothing',
    [changed((sheet) => ({ ...sheet, details: { ...sheet.details, date: '2026-11-23' } }))],
    'public.signature',
  ],
  ['a summary of another sheet', [{ ...only, summary: `${only.summary} ` }], 'public.differs'],
  [
    'signatures exchanged',
    [
      {
        ...only,
        signatures: [
          { ...one, signature: other.signature },
          { ...other, signature: one.signature },
        ],
      },
    ],
    'public.signature',
  ],
  [
    'one who signs for two',
    [{ ...only, signatures: [one, { ...one, name: other.name }] }],
    'public.differs',
  ],
  ['one who signs twice', [{ ...only, signatures: [one, one] }], 'public.differs'],
  [
    'one of whom it is not said why they did not sign',
    [{ ...only, signatures: [one] }],
    'public.differs',
  ],
  ['the same sheet twice', [only, only], 'public.differs'],
  [
    'a mark of direction in a name',
    [changed((sheet) => ({ ...sheet, formName: '红\u202e票' }))],
    'public.unreadable',
  ],
  ['nobody who signed', [{ ...only, signatures: [] }], 'public.differs'],
  [
    'a sheet that is none',
    [{ ...only, text: only.text.replace('"kind"', '"kinds"') }],
    'public.unreadable',
  ],
  ['no sheet', [], 'file.noEntries'],
])('a public copy with %s is refused', (_name, copy, expected) => {
  expect(judged(copy)).toEqual(['doesNotHold', expected]);
});

test('a second vote and the first stand in one copy, and neither may be left out', async () => {
  const run = await HallRun.to('appointed', { members: 10, present: 8, received: 8 });
  await castHere(run);
  await countedHere(run, ALL_LEVEL);
  const open = at(openContests(run.meeting), 0);
  await run.submit({
    type: 'roundOpened',
    kind: 'runoff',
    reason: '',
    form: open.form,
    contests: [{ contest: open.contest.id, candidates: [...CANDIDATES] }],
  });
  await castHere(run);
  await countedHere(run, times(8, marked('ooox')));
  const both = publicSheets(run.meeting);
  expect(both).toHaveLength(2);
  expect(judged(both)).toEqual(['notVouchedFor', 'notCompared', 'publicCopy']);
  expect(judged(both.slice(1))).toEqual(['doesNotHold', 'public.missing']);
  // A sheet of another meeting does not belong there.
  const another = publicSheets(file('void').meeting);
  expect(judged([...another, ...both])).toEqual(['doesNotHold', 'public.differs']);
});

test('a code that it does not have condemns nothing: it may be of the whole record', () => {
  const { head } = file('counted');
  for (const other of ['0000 0000 0000 0000 0000', fingerprint(head.hash)])
    expect(judged(sheets, [other])).toEqual(['notVouchedFor', 'notCompared', 'publicCopy']);
  const { read } = readOf(sheets);
  const beside = [
    ...meeting.signingKeys
      .filter(({ keyId }) =>
        at(meeting.round.sheets, -1).signatures.some((one) => one.keyId === keyId),
      )
      .map(({ keyId }) => keyCode(keyId)),
    fingerprint(parseSheet(only.text)?.methodHash ?? head.hash),
  ];
  expect(compareWithSheets(read, [...beside, code])).toEqual({ unknown: null, isWhole: true });
  expect(compareWithSheets(read, [fingerprint(head.hash)])).toEqual({
    unknown: fingerprint(head.hash),
    isWhole: false,
  });
});

test('who signs and was no scrutineer when it was drawn is said', () => {
  const successor = { ...only, signatures: [{ ...one, name: at(meeting.roster, -1).name }, other] };
  const wanting = [{ name: one.name, reason: 'absent' as const }];
  expect(judged([{ ...successor, wanting }], [code])).toEqual([
    'notVouchedFor',
    'publicCopy',
    'officersChanged',
    'signatureMissing',
    'fewSigners',
  ]);
});

test('what did not go by the rules after it was drawn stays said', () => {
  const hands = { for: 20, present: 23 };
  const deviations = [{ kind: 'deskUncovered' as const, names: [], entry: 80, hands }];
  expect(judged([{ ...only, deviations }], [code])).toEqual([
    'notVouchedFor',
    'publicCopy',
    'handsAlone',
  ]);
});

test('fewer signatures than the body needs are said, and who did not sign', () => {
  const missing = { ...only, signatures: [one], wanting: [{ name: other.name, reason: 'absent' }] };
  expect(judged([missing as PublicSheet], [code])).toEqual([
    'notVouchedFor',
    'publicCopy',
    'signatureMissing',
    'fewSigners',
  ]);
});

const whole = writePublicCopy(sheets);
test.each<[string, string, string]>([
  ['its end cut off', whole.slice(0, -2), 'file.cut'],
  ['an end that is another', whole.replace('{"sheets":1}', '{"sheets":1 }'), 'file.cut'],
  ['a line more than it says', whole.replace('{"sheets":1}', '{"sheets":2}'), 'file.count'],
  ['line ends of another system', `${whole.slice(0, -1)}\r\n`, 'file.lineEnds'],
  ['nothing but its first line', whole.slice(0, whole.indexOf('\n') + 1), 'file.cut'],
  ['a line feed less', whole.slice(0, -1), 'file.cut'],
  ['another spelling', whole.replace('"signatures":', '"signatures": '), 'public.unreadable'],
  ['what cannot be UTF-8', `${whole}\uD800`, 'file.cut'],
])('a public copy with %s is refused', (_name, text, expected) => {
  expect(text).not.toBe(whole);
  const { fault } = judgeAny(checkAnyFile(utf8(text)), []);
  expect(fault?.code).toBe(expected);
});
