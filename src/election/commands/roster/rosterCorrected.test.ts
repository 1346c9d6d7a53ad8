import {
  excludedIn,
  headCounted,
  officers,
  officersAppointed,
  prepared,
  signedIn,
} from '@test/drivers/meetings';
import { at, CANDIDATES, COUNTER, fullMembers, PROBATIONARY, STRANGER } from '@test/drivers/people';
import { expect, test } from 'vitest';
import type { MemberName } from '@/election/events/ids';
import type { Standing } from '@/election/events/roster';
import { attendance } from '@/election/rules/roster/attendance';

const correct = (name: MemberName, standing: Standing | null) =>
  ({ type: 'rosterCorrected', name, standing, reason: '名册漏登' }) as const;
const PLAIN = at(fullMembers(23), -1);

test('a forgotten member is added at the end, is due from then on, and it is printed', () => {
  const run = signedIn().submit(correct(STRANGER, 'full'));
  expect(run.meeting.roster.at(-1)).toEqual({ name: STRANGER, standing: 'full' });
  expect(attendance(run.meeting)).toMatchObject({ due: 24, present: 23 });
  expect(run.meeting.dueChanges).toEqual([
    {
      name: STRANGER,
      what: 'rosterCorrected',
      reason: '名册漏登',
      stamp: expect.objectContaining({ seq: run.head.seq }) as unknown,
    },
  ]);
});

test('a wrong standing is put right where the name stands', () => {
  const before = signedIn();
  const place = before.meeting.roster.findIndex(({ name }) => name === PLAIN);
  const { meeting } = before.submit(correct(PLAIN, 'suspended'));
  expect(meeting.roster[place]).toEqual({ name: PLAIN, standing: 'suspended' });
  expect(meeting.roster).toHaveLength(24);
  expect(attendance(meeting)).toMatchObject({ due: 22, present: 22, withoutVotePresent: 1 });
});

test('a name struck is no longer here either', () => {
  const { meeting } = signedIn().submit(correct(PLAIN, null));
  expect(meeting.roster.map(({ name }) => name)).not.toContain(PLAIN);
  expect(meeting.here.has(PLAIN)).toBe(false);
  expect(meeting.here.size).toBe(22);
});

test('before sign-in is opened the roster is set as a whole', () => {
  expect(prepared().refusals(correct(STRANGER, 'full'))).toEqual([
    { code: 'signIn.notOpened', figures: {} },
  ]);
});

test('a correction that changes nothing is refused', () => {
  const run = signedIn();
  for (const same of [
    correct(PLAIN, 'full'),
    correct(STRANGER, null),
    correct(PROBATIONARY, 'probationary'),
  ])
    expect(run.refusals(same)).toEqual([
      { code: 'roster.unchanged', figures: { name: same.name } },
    ]);
});

test('a candidate, an officer, one proposed for an office, and one excluded keep their standing', () => {
  const proposed = signedIn();
  proposed.submit({ type: 'officersProposed', officers: officers({ counter: [PLAIN] }) });
  const excluded = { excluded: 1 };
  for (const [run, name] of [
    [signedIn(), at(CANDIDATES, 0)],
    [officersAppointed(), COUNTER],
    [proposed, PLAIN],
    [signedIn(excluded), at(excludedIn(excluded), 0)],
  ] as const)
    expect(run.refusals(correct(name, null))).toEqual([
      { code: 'roster.inUse', figures: { name } },
    ]);
});

test('an excluded member who was taken back is like any other', () => {
  const name = at(excludedIn({ excluded: 1 }), 0);
  const run = signedIn({ excluded: 1 }).submit({ type: 'exclusionWithdrawn', name: name });
  expect(run.codes(correct(name, 'suspended'))).toEqual([]);
});

test('nobody changes who is due after the second head-count', () => {
  expect(headCounted().refusals(correct(STRANGER, 'full'))).toEqual([
    { code: 'frozen.afterHeadCount', figures: {} },
  ]);
});

test('whoever holds no office is corrected while others serve, and the others stay as they were', () => {
  const run = officersAppointed();
  const others = run.meeting.roster.filter(({ name }) => name !== PLAIN);
  expect(run.submit(correct(PLAIN, null)).meeting.roster).toEqual(others);
});

test('a name that reads like that of another member is told apart first', () => {
  const alike = `${PLAIN}\ufe00` as MemberName;
  expect(signedIn().refusals(correct(alike, 'full'))).toEqual([
    { code: 'roster.twice', figures: { name: PLAIN } },
  ]);
});
