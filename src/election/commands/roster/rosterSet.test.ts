import { officers, opened, prepared, signedIn } from '@test/drivers/meetings';
import { CANDIDATES, fullMembers, named, PROBATIONARY, STRANGER } from '@test/drivers/people';
import { expect, test } from 'vitest';
import type { MemberName } from '@/election/events/ids';
import type { Member } from '@/election/events/roster';

const full = (names: readonly Member['name'][]): Member[] =>
  names.map((name) => ({ name, standing: 'full' }));

test('the roster is as it was pasted', () => {
  const members: Member[] = [
    ...full([named('王伟〔东头〕'), named('王伟〔西头〕')]),
    { name: PROBATIONARY, standing: 'probationary' },
  ];
  expect(opened().submit({ type: 'rosterSet', members }).meeting.roster).toEqual(members);
});

test('two of one name are told apart first; each is named once', () => {
  const members = full([named('王伟'), named('李芳'), named('王伟'), named('王伟'), named('李芳')]);
  expect(opened().refusals({ type: 'rosterSet', members })).toEqual([
    { code: 'roster.twice', figures: { name: '王伟' } },
    { code: 'roster.twice', figures: { name: '李芳' } },
  ]);
});

test('after sign-in was opened it is corrected name by name', () => {
  expect(signedIn().refusals({ type: 'rosterSet', members: full(fullMembers(23)) })).toEqual([
    { code: 'roster.signInOpened', figures: {} },
  ]);
});

test('whoever stands for election stays a full member', () => {
  const [first, second, ...others] = fullMembers(23) as [MemberName, MemberName];
  const members: Member[] = [...full(others), { name: first, standing: 'suspended' }];
  expect(prepared().refusals({ type: 'rosterSet', members })).toEqual([
    { code: 'roster.inUse', figures: { name: first } },
    { code: 'roster.inUse', figures: { name: second } },
  ]);
  expect(prepared().codes({ type: 'rosterSet', members: full(fullMembers(23)) })).toEqual([]);
});

test('whoever is to be left out of those due stays a full member', () => {
  const run = prepared({ excluded: 1 });
  expect(run.refusals({ type: 'rosterSet', members: full(fullMembers(22)) })).toEqual([
    { code: 'roster.inUse', figures: { name: fullMembers(23).at(-1) } },
  ]);
});

test('whoever is proposed for an office stays on the roster, with whatever standing', () => {
  const run = prepared();
  const proposed = officers({ counter: [named('刘芳'), named('杨芳')] });
  run.submit({ type: 'officersProposed', officers: proposed });
  const members: Member[] = [
    ...full(CANDIDATES),
    { name: named('刘芳'), standing: 'probationary' },
    { name: STRANGER, standing: 'full' },
  ];
  expect(run.refusals({ type: 'rosterSet', members })).toEqual([
    { code: 'roster.inUse', figures: { name: '杨芳' } },
  ]);
});

test('a roster pasted again with all of them in their places is taken', () => {
  const run = prepared({ excluded: 1 });
  expect(run.codes({ type: 'rosterSet', members: full(fullMembers(24)) })).toEqual([]);
});

test('two names that read the same are told apart first', () => {
  const members = ['王伟', '王\u{e0100}伟', '金大成', '\uf90a大成', '\uf90a大成'].map((name) => ({
    name: named(name),
    standing: 'full' as const,
  }));
  expect(opened().refusals({ type: 'rosterSet', members })).toEqual(
    ['王伟', '金大成'].map((name) => ({ code: 'roster.twice', figures: { name } })),
  );
});
