import { announced, declaredVoid, draw, sheetDrawn } from '@test/drivers/meetings';
import { byMembers, formOf, graded, naming, ready } from '@test/drivers/otherBallots';
import { marked, times } from '@test/drivers/papers';
import { at, CANDIDATES } from '@test/drivers/people';
import { heldRound, opens } from '@test/drivers/rounds';
import type { Run } from '@test/drivers/run';
import { expect, test } from 'vitest';
import type { MemberName } from '@/election/events/ids';
import { parseSheet, type Sheet } from '@/election/events/resultSheet';
import { sheetFollows } from './recomputeSheet';

const [first, second, third, fourth] = CANDIDATES as [
  MemberName,
  MemberName,
  MemberName,
  MemberName,
];

function sheetIn({ meeting: { round, otherRounds } }: Run): Sheet {
  const { text } = at(
    [...otherRounds, round].flatMap(({ sheets }) => sheets),
    -1,
  );
  const sheet = parseSheet(text);
  if (sheet === null) throw new Error('what was drawn is a sheet');
  return sheet;
}

const plain = (): Sheet => sheetIn(sheetDrawn());
const voided = (): Sheet => sheetIn(draw(declaredVoid()));
const evaluated = (): Sheet =>
  sheetIn(
    heldRound(ready(formOf({ kind: 'evaluation' }, [first, second])), times(23, graded('优不'))),
  );
/** Two stand level at the last seat, and one of them is chosen in the second vote. */
function runOff(): Sheet {
  const tie = announced(
    sheetDrawn([
      ...times(9, marked('ooo-')),
      ...times(9, marked('oo-o')),
      ...times(5, marked('o-oo')),
    ]),
  );
  const again = tie.submit(opens('runoff', [third, fourth]));
  return sheetIn(heldRound(again, [...times(13, marked('ox')), ...times(10, marked('xo'))]));
}

test.each<[string, () => Sheet]>([
  ['an election', plain],
  ['a void round', voided],
  ['an evaluation', evaluated],
  [
    'a confirmation',
    () =>
      sheetIn(heldRound(ready(formOf({ kind: 'confirmation' }, [first])), times(23, marked('o')))),
  ],
  [
    'a recommendation',
    () => sheetIn(heldRound(ready(formOf(byMembers, [], 2)), times(23, naming(first, second)))),
  ],
  ['a second vote', runOff],
])('what stands on the sheet of %s follows from its figures and votes', (_name, sheet) => {
  expect(sheetFollows(sheet())).toBe(true);
});

type Contest = Sheet['contests'][number];
type Counted = NonNullable<Contest['result']>;

const withContest = (sheet: Sheet, change: (contest: Contest) => Contest): Sheet => ({
  ...sheet,
  contests: sheet.contests.map(change),
});
const withResult = (sheet: Sheet, change: (result: Counted) => Counted): Sheet =>
  withContest(sheet, (contest) => ({
    ...contest,
    result: contest.result === null ? null : change(contest.result),
  }));
const withVotes = (sheet: Sheet, votes: Partial<Counted['candidates'][number]>): Sheet =>
  withResult(sheet, (result) => ({
    ...result,
    candidates: result.candidates.map((one, i) => (i === 0 ? { ...one, ...votes } : one)),
  }));

test.each<[string, () => Sheet]>([
  ['another is elected', () => withResult(plain(), (result) => ({ ...result, elected: [fourth] }))],
  ['fewer votes for who is elected', () => withVotes(plain(), { for: 1 })],
  ['votes that do not add up', () => withVotes(plain(), { against: 1 })],
  ['a lower threshold', () => withResult(plain(), (result) => ({ ...result, threshold: 6 }))],
  [
    'another base',
    () => withResult(plain(), (result) => ({ ...result, base: { name: 'present', value: 23 } })),
  ],
  [
    'more papers than came back',
    () => ({ ...plain(), papers: { valid: 22, void: 2, voidBy: [] } }),
  ],
  [
    'more papers issued than members present',
    () => ({ ...plain(), figures: { ...plain().figures, issued: 24 } }),
  ],
  ['no quorum', () => ({ ...plain(), figures: { ...plain().figures, due: 60 }, quorumNeeded: 48 })],
  [
    'more papers valid in the contest',
    () => withResult(plain(), (result) => ({ ...result, validPapers: 22 })),
  ],
  [
    'a candidate left out',
    () => withResult(plain(), (result) => ({ ...result, candidates: result.candidates.slice(1) })),
  ],
  [
    'more papers valid in a contest than there are',
    () =>
      withResult(plain(), (result) => ({
        ...result,
        validPapers: 60,
        candidates: result.candidates.map((one) => ({ ...one, against: 60 - one.for, abstain: 0 })),
      })),
  ],
  ['no contest', () => ({ ...plain(), contests: [] })],
  ['another method', () => ({ ...plain(), methodHash: voided().journal.head })],
  ['another quorum', () => ({ ...plain(), quorumNeeded: 1 })],
  [
    'another limit',
    () => ({ ...plain(), returnedLimit: { ...plain().returnedLimit, value: 999 } }),
  ],
  [
    'more void papers by reasons than there are',
    () => ({
      ...plain(),
      papers: { valid: 21, void: 2, voidBy: [{ reason: 'blank' as const, papers: 9 }] },
    }),
  ],
  ['no result', () => withContest(plain(), (contest) => ({ ...contest, result: null }))],
  ['no papers', () => ({ ...plain(), papers: null })],
  ['grades that do not add up', () => withVotes(evaluated(), { abstain: 5 })],
  [
    'a void round in which no more papers came back than may',
    () => ({ ...voided(), figures: plain().figures }),
  ],
  ['a void round with votes', () => ({ ...voided(), contests: plain().contests })],
  ['a void round with papers', () => ({ ...voided(), papers: plain().papers })],
  ['a second vote held as a first one', () => ({ ...runOff(), roundKind: 'first' })],
])('a sheet with %s does not', (_name, sheet) => {
  expect(sheetFollows(sheet())).toBe(false);
});
