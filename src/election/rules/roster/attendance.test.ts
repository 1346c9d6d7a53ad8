import { headCounted, method, opened, prepared, signedIn } from '@test/drivers/meetings';
import { at, fullMembers, named, ON_PROBATION, SUSPENDED } from '@test/drivers/people';
import { expect, test } from 'vitest';
import {
  attendance,
  dueAndPresent,
  findMember,
  isExcluded,
  isFullMember,
  quorum,
  quorumGate,
} from './attendance';

const withRoster = () =>
  opened().submit({
    type: 'rosterSet',
    members: [
      { name: named('王芳'), standing: 'full' },
      { name: named('李芳'), standing: 'probationary' },
      { name: ON_PROBATION, standing: 'onProbation' },
      { name: SUSPENDED, standing: 'suspended' },
    ],
  }).meeting;

test('only full members vote and count as due', () => {
  const roster = withRoster();
  expect(attendance(roster)).toMatchObject({ all: 4, withoutVote: 3, due: 1 });
  expect(roster.roster.map(({ name }) => isFullMember(roster, name))).toEqual([
    ...[true, false, false, false],
  ]);
  expect(isFullMember(roster, '不在册')).toBe(false);
  expect(findMember(roster, '李芳')?.standing).toBe('probationary');
});

test('who is voted down or taken back is not excluded', () => {
  const run = signedIn({ excluded: 2 }).submit({ type: 'procedureRecorded', procedure: 'report' });
  const [first, second] = run.meeting.exclusions;
  expect([first, second].map((one) => one && isExcluded(run.meeting, one.name))).toEqual([
    ...[true, true],
  ]);
  const names = run.meeting.exclusions.map(({ name }) => name);
  const hands = { type: 'handsShown', against: 0, abstain: 0 } as const;
  run.submit({ ...hands, matter: { kind: 'exclusions', names: [at(names, 0)] }, for: 11 });
  run.submit({ ...hands, matter: { kind: 'exclusions', names: [at(names, 1)] }, for: 12 });
  expect(names.map((name) => isExcluded(run.meeting, name))).toEqual([false, true]);
  expect(attendance(run.meeting)).toMatchObject({ due: 22, excluded: 1 });
});

test('the quorum says how many are needed and missing; the boundary counts as the method says', () => {
  const { meeting } = prepared();
  expect(quorum(meeting, 50, 39)).toEqual({
    due: 50,
    present: 39,
    needed: 40,
    missing: 1,
    holds: false,
  });
  expect(quorum(meeting, 50, 40)).toMatchObject({ needed: 40, missing: 0, holds: true });
  expect(quorum(meeting, 50, 45)).toMatchObject({ missing: 0, holds: true });
  const over = { ...meeting, method: method({ quorum: { num: 4, den: 5, comparator: '>' } }) };
  expect(quorum(over, 50, 40)).toMatchObject({ needed: 41, missing: 1, holds: false });
  expect(quorum(withRoster(), 1, 1)).toBeNull();
});

test('the gate asks attendance as it stands, and from the second head-count on as frozen', () => {
  expect(quorumGate(withRoster())).toEqual([{ code: 'method.missing', figures: {} }]);
  expect(quorumGate(signedIn({ present: 19 }).meeting)).toEqual([]);
  expect(quorumGate(signedIn({ present: 18 }).meeting)).toEqual([
    { code: 'quorum.missing', figures: { due: 23, present: 18, missing: 1, needed: 19 } },
  ]);
  const run = headCounted({ present: 19 });
  run.submit({ type: 'memberLeft', name: at(fullMembers(19), -1), reason: 'left' });
  expect(attendance(run.meeting).present).toBe(18);
  expect(dueAndPresent(run.meeting)).toEqual({ due: 23, present: 19 });
  expect(quorumGate(run.meeting)).toEqual([]);
});
