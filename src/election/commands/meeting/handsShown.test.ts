import {
  announced,
  appoint,
  boxOpened,
  draw,
  entered,
  excludedIn,
  headCounted,
  inFavour,
  method,
  methodAdopted,
  OFFICERS,
  officers,
  prepared,
  sheetDrawn,
  sign,
  signedIn,
} from '@test/drivers/meetings';
import {
  at,
  CHIEF,
  COUNTER,
  fullMembers,
  named,
  PROBATIONARY,
  SCRUTINEER,
} from '@test/drivers/people';
import type { Run } from '@test/drivers/run';
import { expect, test } from 'vitest';
import type { Command } from '@/election/events/catalogue';
import type { Matter } from '@/election/events/meeting';
import { parseSheet } from '@/election/events/resultSheet';
import { quorumGate } from '@/election/rules/roster/attendance';

const METHOD: Matter = { kind: 'method' };
const show = (matter: Matter, inFavourOf: number, against = 0, abstain = 0): Command => ({
  type: 'handsShown',
  matter,
  for: inFavourOf,
  against,
  abstain,
});
const reported = (run: Run) => run.submit({ type: 'procedureRecorded', procedure: 'report' });

test('it passes with over half of those due, not with half, however many are against', () => {
  const run = reported(signedIn({ full: 24, present: 20 }));
  const half = run.fork().submit(show(METHOD, 12, 3, 2)).meeting;
  expect(half.methodAdopted).toBe(false);
  expect(half.hands).toMatchObject([
    {
      matter: 'method',
      names: [],
      for: 12,
      against: 3,
      abstain: 2,
      notVoting: 3,
      present: 20,
      base: 24,
      passed: false,
      stamp: { seq: run.head.seq + 1 },
    },
  ]);
  const more = run.submit(show(METHOD, 12)).submit(show(METHOD, 13, 7)).meeting;
  expect(more.methodAdopted).toBe(true);
  expect(more.hands.map(({ passed }) => passed)).toEqual([false, true]);
  expect(at(more.hands, 1)).toMatchObject({ for: 13, against: 7, abstain: 0, notVoting: 0 });
});

test('no more hands than members here with the vote', () => {
  const run = reported(signedIn()).submit({ type: 'memberArrived', name: PROBATIONARY });
  expect(run.refusals(show(METHOD, 20, 2, 2))).toEqual([
    { code: 'hands.tooMany', figures: { shown: 24, present: 23 } },
  ]);
  expect(run.codes(show(METHOD, 20, 2, 1))).toEqual([]);
});

test('after sign-in, with the quorum, after the report', () => {
  expect(prepared().codes(show(METHOD, 0))).toEqual(['signIn.notOpened', 'quorum.missing']);
  expect(signedIn({ present: 18 }).refusals(show(METHOD, 18))).toEqual([
    { code: 'quorum.missing', figures: { due: 23, present: 18, missing: 1, needed: 19 } },
  ]);
  expect(signedIn().refusals(show(METHOD, 23))).toEqual([
    { code: 'step.reportFirst', figures: {} },
  ]);
});

test('a method is adopted once, until it is changed, and never after the second head-count', () => {
  expect(methodAdopted().refusals(show(METHOD, 23))).toEqual([
    { code: 'hands.alreadyPassed', figures: {} },
  ]);
  expect(headCounted().refusals(show(METHOD, 23))).toEqual([
    { code: 'frozen.afterHeadCount', figures: {} },
  ]);
});

test('the exclusions are voted on before anything else', () => {
  const run = reported(signedIn({ excluded: 2 }));
  run.submit({ type: 'officersProposed', officers: OFFICERS });
  for (const matter of [METHOD, { kind: 'officers', officers: OFFICERS } as const])
    expect(run.refusals(show(matter, 21))).toEqual([
      { code: 'hands.exclusionsFirst', figures: { open: 2 } },
    ]);
});

test('exclusions pass with over half of those due before any exclusion', () => {
  // 24 with the vote, 4 to be excluded, 20 here: 12 is half of 24, though over half of 20.
  const plan = { full: 24, excluded: 4, present: 20 };
  const names = [...excludedIn(plan)];
  const run = reported(signedIn(plan));
  const matter: Matter = { kind: 'exclusions', names };
  const refused = run.fork().submit(show(matter, 12));
  expect(at(refused.meeting.hands, 0)).toMatchObject({ base: 24, passed: false, names });
  expect(refused.meeting.exclusions.map(({ status }) => status)).toEqual(
    names.map(() => 'notPassed'),
  );
  expect(refused.meeting.dueChanges).toMatchObject(
    names.map((name) => ({
      name,
      what: 'notPassed',
      reason: '',
      stamp: { seq: run.head.seq + 1 },
    })),
  );
  const passed = run.submit(show(matter, 13)).meeting;
  expect(passed.exclusions.map(({ status }) => status)).toEqual(names.map(() => 'passed'));
  expect(passed.dueChanges).toEqual([]);
});

test('exclusions may be voted on one by one; whoever is not passed is due again', () => {
  const plan = { full: 23, excluded: 2, present: 20 };
  const [first, second] = excludedIn(plan);
  const run = reported(signedIn(plan));
  run.submit(show({ kind: 'exclusions', names: [at(excludedIn(plan), 0)] }, 5, 15));
  expect(run.meeting.exclusions).toMatchObject([
    { name: first, status: 'notPassed' },
    { name: second, status: 'proposed' },
  ]);
  expect(run.refusals(show(METHOD, 20))).toMatchObject([{ figures: { open: 1 } }]);
});

test('only names still to be voted on, each once, and not after the second head-count', () => {
  const plan = { excluded: 2 };
  const name = at(excludedIn(plan), 0);
  const run = reported(signedIn(plan));
  for (const names of [[named('刘芳')], [name, name]])
    expect(run.refusals(show({ kind: 'exclusions', names }, 21))).toEqual([
      { code: 'hands.notThisProposal', figures: {} },
    ]);
  const passed = methodAdopted(plan);
  expect(passed.codes(show({ kind: 'exclusions', names: [name] }, 21))).toEqual([
    'hands.notThisProposal',
  ]);
  expect(headCounted(plan).codes(show({ kind: 'exclusions', names: [name] }, 21))).toEqual([
    'frozen.afterHeadCount',
  ]);
});

const asOfficers = (list: typeof OFFICERS): Matter => ({ kind: 'officers', officers: list });

test('officers who pass serve, and the proposal is used up', () => {
  const run = methodAdopted().submit({ type: 'officersProposed', officers: OFFICERS });
  const { meeting } = run.submit(show(asOfficers(OFFICERS), 12));
  expect(meeting.serving).toEqual(OFFICERS);
  expect(meeting.proposed).toEqual([]);
  expect(at(meeting.hands, -1)).toMatchObject({
    matter: 'officers',
    names: OFFICERS.map(({ name }) => name),
    base: 23,
    passed: true,
  });
});

test('officers who do not pass stay proposed, and nobody serves', () => {
  const run = methodAdopted().submit({ type: 'officersProposed', officers: OFFICERS });
  expect(run.submit(show(asOfficers(OFFICERS), 11)).meeting).toMatchObject({
    serving: [],
    proposed: OFFICERS,
  });
});

test('the vote is on the proposal as it stands, office by office, name by name', () => {
  const run = methodAdopted();
  expect(run.refusals(show(asOfficers(OFFICERS), 23))).toEqual([
    { code: 'hands.nothingProposed', figures: {} },
  ]);
  run.submit({ type: 'officersProposed', officers: OFFICERS });
  const [chief, scrutineer, counter] = OFFICERS;
  for (const other of [
    OFFICERS.slice(0, 3),
    officers({
      chiefScrutineer: [SCRUTINEER],
      scrutineer: [CHIEF],
      counter: [COUNTER],
      teller: [named('孙玉兰')],
    }),
    [
      chief,
      scrutineer,
      { name: COUNTER, office: 'teller' as const },
      { name: named('孙玉兰'), office: 'counter' as const },
    ].flatMap((officer) => (officer === undefined ? [] : [officer])),
    [...OFFICERS, ...officers({ counter: [named('刘芳')] })],
  ])
    expect(run.refusals(show(asOfficers(other), 23))).toEqual([
      { code: 'hands.notThisProposal', figures: {} },
    ]);
  expect(counter).toMatchObject({ name: COUNTER });
});

test('whoever is proposed and has gone by then is not appointed', () => {
  const run = methodAdopted().submit({ type: 'officersProposed', officers: OFFICERS });
  run.submit({ type: 'memberLeft', name: COUNTER, reason: 'left' });
  expect(run.refusals(show(asOfficers(OFFICERS), 22))).toEqual([
    { code: 'officer.notHere', figures: { name: COUNTER } },
  ]);
});

test('before the box is opened the offices are full with those who serve already', () => {
  const run = methodAdopted();
  const few = officers({ scrutineer: [SCRUTINEER] });
  run.submit({ type: 'officersProposed', officers: few });
  expect(run.refusals(show(asOfficers(few), 23))).toEqual([
    { code: 'officers.noChief', figures: {} },
    { code: 'officers.missing', figures: { office: 'scrutineer', needed: 2, serving: 1 } },
    { code: 'officers.missing', figures: { office: 'counter', needed: 1, serving: 0 } },
  ]);
  const serving = headCounted().submit({ type: 'memberLeft', name: SCRUTINEER, reason: 'left' });
  const successor = officers({ scrutineer: [named('刘芳')] });
  expect(appoint(serving, successor).meeting.serving).toEqual([
    at(OFFICERS, 0),
    at(OFFICERS, 2),
    at(OFFICERS, 3),
    at(successor, 0),
  ]);
});

test('a scrutineer appointed chief leaves the plain office for it', () => {
  const run = headCounted().submit({ type: 'memberLeft', name: CHIEF, reason: 'left' });
  const list = officers({ chiefScrutineer: [SCRUTINEER], scrutineer: [named('刘芳')] });
  expect(appoint(run, list).meeting.serving).toEqual([...OFFICERS.slice(2), ...list]);
});

test('while papers are counted a successor is appointed without asking for the full offices', () => {
  const run = boxOpened();
  for (const name of fullMembers(23).filter((_, i) => i > 12))
    run.submit({ type: 'memberLeft', name, reason: 'left' });
  for (const name of [CHIEF, SCRUTINEER, COUNTER])
    run.submit({ type: 'memberLeft', name, reason: 'left' });
  run.submit({ type: 'memberArrived', name: COUNTER });
  run.submit({ type: 'memberArrived', name: at(fullMembers(23), -1) });
  const list = officers({ counter: [COUNTER] });
  expect(inFavour(run).for).toBe(12);
  expect(appoint(run, list).meeting.serving).toContainEqual(at(list, 0));
});

test('over half of those due is asked of the number put right, where that was wrongly recorded', () => {
  const run = boxOpened({ full: 25, present: 22 });
  run.submit(
    { type: 'figureCorrected', figure: 'due', value: 23, reason: '多记两名' },
    ...[CHIEF, SCRUTINEER],
  );
  run.submit({ type: 'officersProposed', officers: officers({ counter: [named('刘芳')] }) });
  run.submit(show(asOfficers(officers({ counter: [named('刘芳')] })), 12));
  expect(at(run.meeting.hands, -1)).toMatchObject({ base: 23, passed: true });
});

test('nobody is appointed after the announcement', () => {
  const run = announced(sheetDrawn());
  const list = officers({ scrutineer: [named('刘芳')] });
  run.submit({ type: 'officersProposed', officers: list });
  expect(run.refusals(show(asOfficers(list), 23))).toEqual([
    { code: 'round.announced', figures: {} },
  ]);
});

test('the election method is kept as it was read out, while it is the one adopted', () => {
  const run = reported(signedIn());
  run.submit(show({ kind: 'method', text: '选举办法全文' }, 5, 15));
  expect(run.meeting.methodText).toBeNull();
  run.submit(show({ kind: 'method', text: '选举办法全文' }, 20));
  expect(run.meeting).toMatchObject({ methodAdopted: true, methodText: '选举办法全文' });
  run.submit({ type: 'methodSet', method: method() });
  expect(run.meeting).toMatchObject({ methodAdopted: false, methodText: null });
});

test('one name that is not to be voted on spoils the list', () => {
  const plan = { excluded: 2 };
  const names = [at(excludedIn(plan), 0), named('刘芳')];
  expect(reported(signedIn(plan)).codes(show({ kind: 'exclusions', names }, 21))).toEqual([
    'hands.notThisProposal',
  ]);
});

test('officers are appointed with the quorum; once votes were seen, whatever figure was put right', () => {
  const list = officers({ counter: [named('刘芳')] });
  expect(signedIn({ present: 18 }).codes(show(asOfficers(list), 18))).toEqual(['quorum.missing']);
  const run = boxOpened({ full: 25, present: 20 });
  run.submit(
    { type: 'figureCorrected', figure: 'due', value: 26, reason: '漏记一名' },
    ...[CHIEF, SCRUTINEER],
  );
  expect(quorumGate(run.meeting)).toMatchObject([{ code: 'quorum.missing' }]);
  expect(appoint(run, list).meeting.serving).toContainEqual(at(list, 0));
});

test('another text than the one adopted is voted on anew; the same, or none, is not', () => {
  const run = reported(signedIn());
  run.submit(show({ kind: 'method', text: '应选 3 人' }, 20));
  for (const same of [METHOD, { kind: 'method', text: '应选 3 人' } as const])
    expect(run.refusals(show(same, 20))).toEqual([{ code: 'hands.alreadyPassed', figures: {} }]);
  run.submit(show({ kind: 'method', text: '应选 5 人' }, 20));
  expect(run.meeting).toMatchObject({ methodAdopted: true, methodText: '应选 5 人' });
  run.submit(show({ kind: 'method', text: '应选 7 人' }, 5, 15));
  expect(run.meeting).toMatchObject({ methodAdopted: false, methodText: null });
});

test('the covered desk is opened by over half of those here, which stands on every sheet from then on', () => {
  const DESK: Matter = { kind: 'deskUncovered' };
  expect(prepared().codes(show(DESK, 0))).toEqual(['signIn.notOpened']);
  const run = entered().submit({
    type: 'memberLeft',
    name: at(fullMembers(23), -1),
    reason: 'left',
  });
  // 22 are here: 11 is half of them.
  expect(run.fork().submit(show(DESK, 11)).meeting.deviations).toEqual([]);
  expect(run.codes(show(DESK, 12))).toEqual([]);
  run.submit(show(DESK, 12));
  const hands = { for: 12, present: 22 };
  const opened = { kind: 'deskUncovered', names: [], seq: run.head.seq, hands };
  expect(run.meeting.deviations).toEqual([opened]);
  // The board says it, too.
  expect(run.meeting.round.agreed).toEqual({ kind: 'deskUncovered', names: [], hands });
  expect(at(run.meeting.hands, -1)).toMatchObject({ base: 22, passed: true, names: [] });
  expect(at(run.events, -1).witnesses).toEqual([]);
  draw(run.submit({ type: 'countingClosed' }));
  expect(parseSheet(at(run.meeting.round.sheets, -1).text)?.deviations).toMatchObject([
    { kind: 'deskUncovered', names: [], hands },
  ]);
});

test('it may be opened beneath a sheet that somebody signed, and has no other act go on without a signature', () => {
  const run = sign(sheetDrawn(), SCRUTINEER).submit(show({ kind: 'deskUncovered' }, 23));
  expect(run.meeting.consent).toBeNull();
  expect(at(run.meeting.round.sheets, -1).deviations).toMatchObject([{ kind: 'deskUncovered' }]);
  expect(run.codes({ type: 'handedOver' })).toEqual(['witness.missing']);
});
