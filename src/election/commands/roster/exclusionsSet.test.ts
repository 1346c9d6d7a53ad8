import { excludedIn, headCounted, inFavour, prepared, signedIn } from '@test/drivers/meetings';
import { at, fullMembers, PROBATIONARY, STRANGER } from '@test/drivers/people';
import { expect, test } from 'vitest';
import type { Command } from '@/election/events/catalogue';
import type { MemberName } from '@/election/events/ids';
import { attendance } from '@/election/rules/roster/attendance';

const list = (...names: readonly MemberName[]): Command => ({
  type: 'exclusionsSet',
  exclusions: names.map((name) => ({ name, category: 'abroad', consent: '镇党委同意' })),
});
const [first, second] = fullMembers(23).slice(-2) as [MemberName, MemberName];

test('whoever is proposed is out of those due until the meeting votes', () => {
  const { meeting } = prepared().submit(list(first, second));
  expect(meeting.exclusions).toEqual([
    { name: first, category: 'abroad', consent: '镇党委同意', status: 'proposed' },
    { name: second, category: 'abroad', consent: '镇党委同意', status: 'proposed' },
  ]);
  expect(attendance(meeting)).toMatchObject({ due: 21, dueBeforeExclusions: 23, excluded: 2 });
  expect(meeting.dueChanges).toEqual([]);
});

test('each name stands once, belongs to a member with the vote, and to nobody who is here', () => {
  const run = signedIn({ present: 22 });
  const here = at(fullMembers(1), 0);
  expect(run.refusals(list(second, PROBATIONARY, STRANGER, here, second))).toEqual([
    { code: 'exclusions.noVote', figures: { name: PROBATIONARY } },
    { code: 'exclusions.noVote', figures: { name: STRANGER } },
    { code: 'exclusions.present', figures: { name: here } },
    { code: 'exclusions.twice', figures: { name: second } },
  ]);
});

test('an exclusion without consent cannot be written', () => {
  const exclusions = [{ name: first, category: 'abroad', consent: ' ' }] as const;
  expect(prepared().codes({ type: 'exclusionsSet', exclusions: [...exclusions] })).toEqual([
    'command.unreadable',
  ]);
});

test('once the meeting has voted on a name the list stands', () => {
  const run = signedIn({ excluded: 2 }).submit({ type: 'procedureRecorded', procedure: 'report' });
  const names = [at(excludedIn({ excluded: 2 }), 0)];
  run.submit({ type: 'handsShown', matter: { kind: 'exclusions', names }, ...inFavour(run) });
  expect(run.refusals(list(second))).toEqual([{ code: 'exclusions.voted', figures: {} }]);
});

test('after sign-in was opened every change to those due is printed: in, and out again', () => {
  const run = signedIn({ excluded: 1, full: 23, present: 20 });
  const before = at(excludedIn({ excluded: 1 }), 0);
  run.submit(list(first));
  expect(before).toBe(second);
  expect(run.meeting.dueChanges).toMatchObject([
    { name: first, what: 'excluded', reason: '镇党委同意', stamp: { seq: run.head.seq } },
    { name: second, what: 'takenBack', reason: '', stamp: { seq: run.head.seq } },
  ]);
  const { dueChanges } = run.submit(list(first)).meeting;
  expect(dueChanges).toHaveLength(2);
});

test('none is possible after the second head-count', () => {
  expect(headCounted().refusals(list())).toEqual([{ code: 'frozen.afterHeadCount', figures: {} }]);
});

test('whoever stays on the list is no change', () => {
  const run = signedIn({ excluded: 2 }).submit(list(first));
  expect(run.meeting.dueChanges).toMatchObject([{ name: second, what: 'takenBack' }]);
  run.submit(list(first, second));
  expect(run.meeting.dueChanges.slice(1)).toMatchObject([{ name: second, what: 'excluded' }]);
});
