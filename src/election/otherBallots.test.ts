import { announced, draw, enter, prepared, sheetDrawn } from '@test/drivers/meetings';
import {
  begun,
  byMembers,
  formOf,
  graded,
  meetingOf,
  naming,
  ready,
} from '@test/drivers/otherBallots';
import { BLANK, marked, times } from '@test/drivers/papers';
import { at, CANDIDATES, CHIEF, fullMembers, named, STRANGER } from '@test/drivers/people';
import {
  C1,
  castInRound,
  F1,
  F2,
  heldRound,
  opens,
  secretaryForm,
  voidRound,
} from '@test/drivers/rounds';
import type { Run } from '@test/drivers/run';
import { expect, test } from 'vitest';
import { sheetSummary } from '@/election/rules/sheet/sheetSummary';
import { canonical } from './events/canonical';
import { parseEvent } from './events/catalogue';
import { parseSheet, type Sheet } from './events/resultSheet';
import { roundResult } from './rules/count/result';
import { equations } from './rules/sheet/equations';
import { electedIn, openContests, preselections } from './state/contests';

const [a, b, c, d] = [0, 1, 2, 3].map((i) => at(CANDIDATES, i)) as [
  (typeof CANDIDATES)[0],
  (typeof CANDIDATES)[0],
  (typeof CANDIDATES)[0],
  (typeof CANDIDATES)[0],
];
const representatives = fullMembers(21).map((name) => ({
  name,
  standing: 'representative' as const,
}));

function sheetOf({ meeting }: Run): Sheet {
  const sheet = parseSheet(at(meeting.round.sheets, -1).text);
  if (sheet === null) throw new Error('no sheet');
  return sheet;
}

test('a recommendation names those on over half of the papers, elects nobody, and ends', () => {
  const run = heldRound(ready(formOf(byMembers, [], 2)), [
    ...times(9, naming(a, b)),
    ...times(3, naming(a, d)),
    ...times(2, naming(d)),
    ...times(8, BLANK),
    naming(a, b, c),
  ]);
  expect(run.meeting.round.outcome).toMatchObject({
    papers: { valid: 22, void: 1 },
    contests: [
      {
        threshold: 12,
        elected: [a],
        next: null,
        candidates: [],
        writeIns: [
          { name: a, for: 12 },
          { name: b, for: 9 },
          { name: d, for: 5 },
        ],
      },
    ],
  });
  expect(electedIn(run.meeting, F1, C1)).toEqual([]);
  expect(openContests(run.meeting)).toEqual([]);
  expect(sheetOf(run)).toMatchObject({
    purpose: byMembers,
    quorumNeeded: 12,
    contests: [{ result: { base: { name: 'returned', value: 23 }, electedIfBase: null } }],
  });
  expect(run.submit({ type: 'meetingClosed' }).meeting.ending).toBe('closed');
});

test('a recommendation asks its own quorum: over half of those due', () => {
  const preparing = () => prepared().submit({ type: 'formSet', form: formOf(byMembers) });
  expect(begun(preparing(), 12).meeting.here.size).toBe(12);
  expect(() => begun(preparing(), 11)).toThrow('"needed":12');
});

test('who may be named: full members here, or those of a list; another name is asked about', () => {
  const run = enter(castInRound(ready(formOf(byMembers, [], 2)), 23));
  const enters = (paper: ReturnType<typeof naming>) =>
    ({ type: 'paperEntered', packet: 1, place: 1, paper }) as const;
  expect(run.refusals(enters(naming(a)))).toEqual([]);
  expect(run.refusals(enters(naming(STRANGER)))).toEqual([
    { code: 'paper.notOnRoster', figures: { name: STRANGER } },
  ]);
  const listed = enter(
    castInRound(ready(formOf({ ...byMembers, mayBeNamed: [STRANGER] }, [], 2)), 23),
  );
  expect(listed.refusals(enters(naming(STRANGER)))).toEqual([]);
  expect(listed.codes(enters(naming(a)))).toEqual(['paper.notOnRoster']);
});

test('a recommendation lists nobody', () => {
  expect(prepared().codes({ type: 'formSet', form: formOf(byMembers, [a]) })).toEqual([
    'contest.recommendsListed',
  ]);
});

test('more papers than may be: the recommendation is held again', () => {
  const run = voidRound(ready(formOf(byMembers, [], 2)));
  expect(openContests(run.meeting)).toMatchObject([{ awaits: { kind: 'first', seats: 2 } }]);
  heldRound(run.submit(opens('first', [])), times(23, naming(a)));
  expect(openContests(run.meeting)).toEqual([]);
});

test('representatives recommend from a list, in a meeting of their own or with members', () => {
  const list = { ...byMembers, mayBeNamed: [a, b] };
  const alone = begun(
    meetingOf(representatives, formOf({ ...list, by: 'representatives' }, [], 2)),
  );
  heldRound(alone, times(21, naming(a)));
  expect(alone.meeting.round.outcome).toMatchObject({ contests: [{ elected: [a] }] });
  const both = [...representatives, { name: named('甲一'), standing: 'full' as const }];
  const together = meetingOf(both, formOf({ ...list, by: 'together' }, [], 2));
  expect(together.refusals({ type: 'signInOpened' })).toEqual([]);
  together.submit({ type: 'formSet', form: formOf({ ...list, by: 'representatives' }, [], 2) });
  expect(together.refusals({ type: 'signInOpened' })).toEqual([
    { code: 'roster.membersToo', figures: { members: 1 } },
  ]);
  together.submit({ type: 'formSet', form: formOf(list, [], 2) });
  expect(together.refusals({ type: 'signInOpened' })).toEqual([
    { code: 'roster.representatives', figures: { representatives: 21 } },
  ]);
});

test('no representative ever reaches an election: they neither stand nor vote in one', () => {
  const evaluation = formOf({ kind: 'evaluation' }, [a, b]);
  const run = begun(
    meetingOf(
      [
        ...fullMembers(12).map((name) => ({ name, standing: 'full' as const })),
        ...representatives.slice(12),
      ],
      evaluation,
    ),
  );
  expect(
    run.codes({ type: 'formSet', form: secretaryForm([at(representatives, -1).name]) }),
  ).toEqual(['contest.candidateNotFull']);
  run.submit({ type: 'formSet', form: secretaryForm([d]) });
  heldRound(run, times(21, graded('优称')));
  run.submit({ type: 'formSelected', form: F2 });
  expect(run.codes({ type: 'procedureRecorded', procedure: 'introduction' })).toEqual([
    'roster.representatives',
  ]);
  expect(run.codes({ type: 'headCounted', present: 21 })).toContain('roster.representatives');
});

test('somebody left out of due who is a representative stays a voter when the roster is set again', () => {
  const run = meetingOf(representatives, formOf({ ...byMembers, by: 'representatives' }));
  const { name } = at(representatives, -1);
  const consent = { category: 'bedridden', consent: '镇党委〔2026〕7号' } as const;
  run.submit({ type: 'exclusionsSet', exclusions: [{ name, ...consent }] });
  expect(run.refusals({ type: 'rosterSet', members: [...representatives] })).toEqual([]);
});

test('an evaluation gives each officer four grades that add up to the valid papers', () => {
  const run = ready(formOf({ kind: 'evaluation' }, [a, b]));
  castInRound(run, 23);
  enter(run, ...times(10, graded('优称')), ...times(6, graded('称不')), ...times(4, graded('?-')));
  enter(run, graded('基基'), BLANK, graded('优优'));
  run.submit({ type: 'paperWithdrawn', packet: 3, place: 3, reason: 'misread' }, CHIEF);
  run.submit({ type: 'paperEntered', packet: 3, place: 3, paper: graded('-优') });
  expect(equations(run.meeting).filter(({ holds }) => !holds)).toEqual([]);
  expect(equations(run.meeting).slice(-2)).toEqual([
    { id: 'gradesSplit', about: a, figures: [10, 6, 1, 0, 2, 4, 23], holds: true },
    { id: 'gradesSplit', about: b, figures: [1, 10, 1, 6, 5, 0, 23], holds: true },
  ]);
  announced(draw(run.submit({ type: 'countingClosed' })));
  expect(roundResult(run.meeting)).toMatchObject({
    contests: [{ elected: [], next: null, threshold: null }],
  });
  expect(sheetOf(run).contests[0]?.result?.candidates[0]).toEqual({
    name: a,
    for: 0,
    against: 0,
    abstain: 2,
    illegible: 4,
    grades: { excellent: 10, competent: 6, basic: 1, incompetent: 0 },
  });
  const summary: unknown = JSON.parse(sheetSummary(at(run.meeting.round.sheets, -1).text));
  expect(summary).toMatchObject({
    contests: [
      { candidates: [{ name: a, excellent: 10, competent: 6, basic: 1, incompetent: 0 }, {}] },
    ],
  });
  expect(run.submit({ type: 'meetingClosed' }).meeting.ending).toBe('closed');
});

test('a paper of an evaluation has grades and no names, every other has none', () => {
  const enters = (paper: ReturnType<typeof naming>) =>
    ({ type: 'paperEntered', packet: 1, place: 1, paper }) as const;
  const evaluation = enter(castInRound(ready(formOf({ kind: 'evaluation' }, [a, b])), 23));
  expect(evaluation.codes(enters(marked('oo')))).toEqual(['paper.notThisForm']);
  expect(evaluation.codes(enters(graded('优')))).toEqual(['paper.notThisForm']);
  expect(evaluation.codes(enters(graded('--')))).toEqual(['paper.untouched']);
  const both = { ...graded('优优') };
  if (both.kind !== 'marked') throw new Error('not marked');
  const [contest] = both.contests;
  if (contest === undefined) throw new Error('no contest');
  const paperWith = (more: Partial<typeof contest>) =>
    enters({ kind: 'marked', contests: [{ ...contest, ...more }] });
  expect(evaluation.codes(paperWith({ marks: ['for', 'for'] }))).toEqual(['paper.notThisForm']);
  const written = { name: d, circled: true, confirmed: true };
  expect(evaluation.codes(paperWith({ writeIns: [written] }))).toEqual(['paper.noNames']);
  const confirmation = enter(castInRound(ready(formOf({ kind: 'confirmation' }, [a, b])), 23));
  expect(confirmation.codes(enters(graded('优优')))).toEqual(['paper.notThisForm']);
  expect(confirmation.codes(paperWith({ marks: ['for', 'for'] }))).toEqual(['paper.notThisForm']);
  expect(confirmation.codes(enters(marked('oo', d)))).toEqual(['paper.noNames']);
  expect(confirmation.codes(enters(marked('oo')))).toEqual([]);
});

test('confirmed members may belong to other organisations; whoever has the votes is confirmed', () => {
  const outside = named('宋远山');
  const form = formOf({ kind: 'confirmation' }, [outside, a], 1);
  const run = heldRound(ready(form), times(23, marked('oo')));
  expect(run.meeting.round.outcome).toMatchObject({
    contests: [{ elected: [outside, a], next: null }],
  });
  expect(equations(run.meeting).map(({ id }) => id)).not.toContain('votesWithinSeats');
  expect(electedIn(run.meeting, F1, C1)).toEqual([]);
  expect(
    prepared().codes({
      type: 'formSet',
      form: formOf({ kind: 'confirmation' }, [outside, outside]),
    }),
  ).toEqual(['contest.candidateTwice']);
  expect(prepared().codes({ type: 'formSet', form: formOf({ kind: 'evaluation' }, []) })).toEqual([
    'contest.noCandidates',
  ]);
});

test('a pre-selection goes on like an election, and whoever passed is not named again', () => {
  const run = heldRound(ready(formOf({ kind: 'preselection' }, [a, b, c], 2)), [
    ...times(20, marked('o--')),
    ...times(3, BLANK),
  ]);
  expect(openContests(run.meeting)).toMatchObject([
    { elected: [a], awaits: { kind: 'supplementary', seats: 1, candidates: [b, c] } },
  ]);
  expect(electedIn(run.meeting, F1, C1)).toEqual([]);
  expect(preselections(run.meeting)).toMatchObject([{ form: F1, elected: [a] }]);
  expect(preselections(ready(formOf({ kind: 'preselection' }, [a, b], 1)).meeting)).toEqual([]);
  expect(preselections(announced(sheetDrawn()).meeting)).toEqual([]);
  run.submit(opens('supplementary', [b, c]));
  castInRound(run, 23);
  enter(run);
  const again = marked('x-', { name: a, circled: true, confirmed: false });
  expect(run.codes({ type: 'paperEntered', packet: 1, place: 1, paper: again })).toEqual([
    'paper.notOnRoster',
  ]);
});

test('where candidates come from is kept with the contest and stands on the sheet', () => {
  const plain = formOf({ kind: 'preselection' }, [a], 1);
  const sources = {
    sheets: [
      { by: 'members' as const, meeting: prepared().meeting.id, hash: prepared().head.hash },
    ],
    weights: { representatives: '0.4', members: '0.6' },
    people: [{ name: a, from: ['members' as const, 'superior' as const], score: '12.4' }],
  };
  const asked = {
    id: plain.id,
    blankMeans: plain.blankMeans,
    within: null,
    contests: plain.contests.map((one) => ({ ...one, sources })),
  };
  const event = { type: 'formSet', v: 1, form: asked };
  expect(parseEvent(JSON.parse(canonical(event)))).toEqual(event);
  const run = heldRound(ready(asked), times(23, marked('o')));
  expect(sheetOf(run).contests[0]?.sources).toEqual(sources);
  expect(electedIn(run.meeting, F1, C1)).toEqual([a]);
});
