import {
  announced,
  enter,
  form,
  headCounted,
  officersAppointed,
  prepared,
  press,
  sheetDrawn,
} from '@test/drivers/meetings';
import { marked, PLAIN_PAPERS, times } from '@test/drivers/papers';
import { at, CANDIDATES, CHIEF, fullMembers, PRESIDING, SCRUTINEER } from '@test/drivers/people';
import {
  C1,
  castInRound,
  F1,
  F2,
  heldRound,
  opens,
  secretaryForm,
  with23,
} from '@test/drivers/rounds';
import { expect, test } from 'vitest';
import { parseSheet } from '@/election/events/resultSheet';
import { openContests } from '@/election/state/contests';
import { allRounds, formIds } from '@/election/state/rounds';
import { formDropped } from './formDropped';
import { formSelected } from './formSelected';

const first = at(CANDIDATES, 0);
const SECRETARY = { type: 'formSet', form: secretaryForm([first]) } as const;
const TO_SECOND = { type: 'formSelected', form: F2 } as const;

test('the committee first, then the secretary among those elected, in one meeting', () => {
  const run = announced(sheetDrawn());
  const among = { form: F1, contest: C1 };
  expect(
    run.refusals({ type: 'formSet', form: secretaryForm([at(CANDIDATES, 3)], { among }) }),
  ).toEqual([{ code: 'contest.notElectedThere', figures: { name: at(CANDIDATES, 3) } }]);
  run.submit({ type: 'formSet', form: secretaryForm([first], { among }) });
  expect(run.refusals({ type: 'meetingClosed' })).toEqual([
    { code: 'round.stillOpen', figures: { form: 'F2', round: 1 } },
  ]);
  run.submit(TO_SECOND);
  const outside = { name: at(fullMembers(20), 15), circled: true, confirmed: true };
  heldRound(run, with23(times(14, marked('o')), times(3, marked('x', outside))));
  expect(run.meeting.round.outcome).toMatchObject({
    contests: [{ elected: [first], writeIns: [], next: null }],
  });
  expect(parseSheet(at(run.meeting.round.sheets, -1).text)).toMatchObject({
    form: 'F2',
    round: 1,
    formName: '书记选票',
    among,
    earlierSheets: [{ form: 'F1', round: 1 }],
  });
  expect(run.submit({ type: 'meetingClosed' }).meeting.ending).toBe('closed');
});

test('two forms at once, with papers of two colours, each with its own figures, papers and sheet', () => {
  const run = officersAppointed().submit(SECRETARY);
  expect(formIds(run.meeting)).toEqual(['F1', 'F2']);
  castInRound(run, 23);
  run.submit(TO_SECOND);
  expect(run.meeting.round.figures.present).toBeNull();
  castInRound(run, 22);
  enter(run, marked('o'));
  run.submit({ type: 'formSelected', form: F1 });
  expect(run.meeting.round).toMatchObject({ form: 'F1', entered: 0, figures: { returned: 23 } });
  enter(run, ...PLAIN_PAPERS);
  expect(run.meeting.otherRounds).toMatchObject([{ form: 'F2', entered: 1 }]);
  expect(run.meeting.round.entered).toBe(23);
});

test('an officer relieved in between is missed at the signing of each round whose votes were seen', () => {
  const run = officersAppointed().submit(SECRETARY);
  castInRound(run, 23).submit(TO_SECOND);
  run.submit({
    type: 'officerRelieved',
    name: SCRUTINEER,
    office: 'scrutineer',
    reason: 'ownWish',
  });
  expect(run.meeting.relieved).toMatchObject([{ sawVotesIn: [{ form: 'F1', number: 1 }] }]);
});

test('one turns to a form that is not the one at hand and has a round to hold', () => {
  const run = prepared().submit(SECRETARY);
  expect(run.refusals({ type: 'formSelected', form: F1 })).toEqual([
    { code: 'form.atHand', figures: { form: 'F1' } },
  ]);
  expect(prepared().refusals(TO_SECOND)).toEqual([
    { code: 'form.unknown', figures: { form: 'F2' } },
  ]);
  const ended = announced(sheetDrawn()).submit(SECRETARY).submit(TO_SECOND);
  expect(ended.codes({ type: 'formSelected', form: F1 })).toEqual(['form.unknown']);
});

test('while a round is under way nothing that it rests on changes, whichever form is at hand', () => {
  const run = headCounted().submit(SECRETARY).submit(TO_SECOND);
  const frozen = [{ code: 'frozen.afterHeadCount', figures: {} }];
  const corrected = { name: at(fullMembers(20), 15), standing: null, reason: '误列' };
  expect(run.refusals({ type: 'rosterCorrected', ...corrected })).toEqual(frozen);
  expect(run.refusals({ type: 'formSet', form: form() })).toEqual(frozen);
  expect(run.codes({ type: 'formSet', form: secretaryForm([at(CANDIDATES, 1)]) })).toEqual([]);
});

test('after a round was held the method and the exclusions stand; the roster can be corrected', () => {
  const run = announced(sheetDrawn()).submit(SECRETARY).submit(TO_SECOND);
  const { method } = run.meeting;
  if (method === null) throw new Error('no method');
  const held = [{ code: 'frozen.roundHeld', figures: {} }];
  expect(run.refusals({ type: 'methodSet', method })).toEqual(held);
  expect(run.refusals({ type: 'exclusionsSet', exclusions: [] })).toEqual(held);
  const corrected = { name: at(fullMembers(20), 15), standing: null, reason: '误列' };
  expect(run.codes({ type: 'rosterCorrected', ...corrected })).toEqual([]);
  expect(run.codes({ type: 'rosterCorrected', ...corrected, name: at(CANDIDATES, 3) })).toEqual([
    'roster.inUse',
  ]);
  const { details } = run.meeting;
  if (details === null) throw new Error('no details');
  expect(run.codes({ type: 'detailsSet', details })).toEqual(['round.announced']);
});

test('who stood in a round that is over may serve in the next', () => {
  const run = announced(sheetDrawn()).submit(SECRETARY).submit(TO_SECOND);
  const officers = [{ office: 'counter' as const, name: at(CANDIDATES, 3) }];
  expect(run.codes({ type: 'officersProposed', officers })).toEqual([]);
  expect(
    run.codes({ type: 'officersProposed', officers: [{ office: 'counter', name: first }] }),
  ).toEqual(['officer.isCandidate']);
});

test('with a round announced the meeting was held, whatever follows', () => {
  const run = announced(sheetDrawn()).submit(SECRETARY).submit(TO_SECOND);
  expect(run.refusals({ type: 'meetingNotHeld', reason: '停电' })).toEqual([
    { code: 'meeting.roundAnnounced', figures: {} },
  ]);
  run.submit({ type: 'roundNotHeld', reason: '停电' });
  expect(run.refusals({ type: 'roundNotHeld', reason: '停电' })).toEqual([
    { code: 'round.notHeld', figures: {} },
  ]);
  for (const procedure of ['introduction', 'boxSealed'] as const)
    expect(run.codes({ type: 'procedureRecorded', procedure })).toEqual(['round.notHeld']);
  expect(run.codes({ type: 'procedureRecorded', procedure: 'report' })).toEqual([
    'step.alreadyRecorded',
  ]);
  expect(openContests(run.meeting)).toMatchObject([{ form: 'F2', awaits: { kind: 'first' } }]);
  expect(run.codes({ ...opens('first', [first]), form: F2 }, PRESIDING)).toEqual([]);
  run.submit({ type: 'contestReferred', form: F2, contest: C1, reason: '停电，改期' });
  expect(run.submit({ type: 'meetingClosed' }).meeting.ending).toBe('closed');
});

test('a round is broken off before its box is opened, and after that only without quorum', () => {
  const run = castInRound(officersAppointed(), 23);
  expect(run.codes({ type: 'roundNotHeld', reason: '停电' })).toEqual(['meeting.boxAlreadyOpened']);
  run.submit(
    { type: 'figureCorrected', figure: 'present', value: 15, reason: '多记八人' },
    ...[CHIEF, SCRUTINEER],
  );
  expect(run.codes({ type: 'roundNotHeld', reason: '不足' }, PRESIDING)).toEqual([]);
  expect(announced(sheetDrawn()).codes({ type: 'roundNotHeld', reason: '停电' })).toEqual([
    'round.announced',
  ]);
});

test('a form of which nothing is held yet is dropped; after sign-in with a reason', () => {
  const drop = { type: 'formDropped', form: F2, reason: '' } as const;
  const run = prepared().submit(SECRETARY);
  expect(run.codes({ ...drop, form: 'F9' as typeof F2 })).toEqual(['form.unknown']);
  expect(prepared().codes({ ...drop, form: F1 })).toEqual(['form.last']);
  expect(formIds(run.fork().submit(drop).meeting)).toEqual(['F1']);
  run.submit({ type: 'signInOpened' });
  expect(run.codes(drop)).toEqual(['round.reasonMissing']);
  run.submit({ ...drop, form: F1, reason: '改由委员会选举' });
  expect(allRounds(run.meeting)).toMatchObject([{ form: 'F2', number: 1 }]);
  expect(run.meeting.round.form).toBe('F2');
  const counted = headCounted().submit(SECRETARY);
  expect(counted.codes({ ...drop, form: F1, reason: '不选' })).toEqual(['frozen.afterHeadCount']);
  expect(counted.submit({ ...drop, reason: '不选' }).meeting.round.form).toBe('F1');
});

test('where the form at hand is dropped, one is taken up that is still to be held', () => {
  const third = { ...secretaryForm([at(CANDIDATES, 1)]), id: 'F3' as typeof F1 };
  const run = announced(sheetDrawn()).submit(SECRETARY).submit({ type: 'formSet', form: third });
  run.submit(TO_SECOND).submit({ type: 'formDropped', form: F2, reason: '不选' });
  expect(run.meeting.round.form).toBe('F3');
  run.submit({ type: 'formDropped', form: 'F3' as typeof F1, reason: '不选' });
  expect(run.meeting.round).toMatchObject({ form: 'F1', announced: true });
  expect(run.codes({ type: 'meetingClosed' }, PRESIDING)).toEqual([]);
});

test('the introduction of candidates is pressed anew when others stand on the paper', () => {
  const run = press(prepared().submit({ type: 'signInOpened' }).fork());
  expect(run.meeting.round.procedures.size).toBe(0);
  const introduced = officersAppointed();
  introduced.submit({ type: 'formSet', form: form(CANDIDATES.slice(0, 3), 2) });
  expect(introduced.meeting.round.procedures.size).toBe(0);
  expect(introduced.meeting.procedures.has('report')).toBe(true);
});

test('a form that is not there, or has no round to hold, changes nothing', () => {
  const { meeting } = announced(sheetDrawn());
  const stamp = { seq: 1, at: '', witnesses: [] };
  expect(formSelected.evolve(meeting, { ...TO_SECOND, v: 1 }, stamp).round).toBe(meeting.round);
  const last = { type: 'formDropped', v: 1, form: F1, reason: '不选' } as const;
  expect(formDropped.evolve(meeting, last, stamp).round).toBe(meeting.round);
});
