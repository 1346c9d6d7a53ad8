import { methodAdopted, OFFICERS, officers, officersAppointed } from '@test/drivers/meetings';
import {
  at,
  CANDIDATES,
  CHIEF,
  COUNTER,
  named,
  PROBATIONARY,
  SCRUTINEER,
  STRANGER,
  TELLER,
} from '@test/drivers/people';
import type { Run } from '@test/drivers/run';
import { expect, test } from 'vitest';

const refusals = (run: Run, list: Parameters<typeof officers>[0]) =>
  run.refusals({ type: 'officersProposed', officers: officers(list) });

test('the last proposal stands, and it may be taken back', () => {
  const run = methodAdopted().submit({ type: 'officersProposed', officers: OFFICERS });
  expect(run.meeting.proposed).toEqual(OFFICERS);
  expect(run.submit({ type: 'officersProposed', officers: [] }).meeting.proposed).toEqual([]);
});

test('a candidate is refused in every office', () => {
  const name = at(CANDIDATES, 0);
  for (const office of ['chiefScrutineer', 'scrutineer', 'counter', 'teller'] as const)
    expect(refusals(methodAdopted(), { [office]: [name] })).toEqual([
      { code: 'officer.isCandidate', figures: { name } },
    ]);
});

test('a scrutineer has the right to vote; a counter or teller need not', () => {
  const run = methodAdopted();
  for (const office of ['chiefScrutineer', 'scrutineer'] as const)
    expect(refusals(run, { [office]: [PROBATIONARY] })).toEqual([
      { code: 'officer.noVote', figures: { name: PROBATIONARY } },
    ]);
  expect(refusals(run, { counter: [PROBATIONARY], teller: [PROBATIONARY] })).toEqual([]);
});

test('whoever is proposed stands on the roster', () => {
  expect(refusals(methodAdopted(), { counter: [STRANGER], scrutineer: [STRANGER] })).toEqual([
    { code: 'roster.unknown', figures: { name: STRANGER } },
    { code: 'officer.twoOffices', figures: { name: STRANGER } },
    { code: 'roster.unknown', figures: { name: STRANGER } },
    { code: 'officer.twoOffices', figures: { name: STRANGER } },
  ]);
});

test('nobody is scrutineer and counter or teller at once, in one proposal or beside who serves', () => {
  const name = named('刘芳');
  for (const office of ['counter', 'teller'] as const)
    for (const other of ['chiefScrutineer', 'scrutineer'] as const)
      expect(refusals(methodAdopted(), { [office]: [name], [other]: [name] })).toEqual([
        { code: 'officer.twoOffices', figures: { name } },
        { code: 'officer.twoOffices', figures: { name } },
      ]);
  const run = officersAppointed();
  expect(refusals(run, { scrutineer: [COUNTER] })).toEqual([
    { code: 'officer.twoOffices', figures: { name: COUNTER } },
  ]);
  expect(refusals(run, { teller: [SCRUTINEER] })).toEqual([
    { code: 'officer.twoOffices', figures: { name: SCRUTINEER } },
  ]);
  expect(refusals(run, { counter: [TELLER] })).toEqual([]);
});

test('nobody holds one office twice', () => {
  const name = named('刘芳');
  expect(refusals(methodAdopted(), { counter: [name, name] })).toEqual([
    { code: 'officer.twice', figures: { name } },
  ]);
  expect(refusals(officersAppointed(), { scrutineer: [SCRUTINEER] })).toEqual([
    { code: 'officer.twice', figures: { name: SCRUTINEER } },
  ]);
});

test('there is one chief, who is no plain scrutineer beside it', () => {
  const run = methodAdopted();
  expect(refusals(run, { chiefScrutineer: [CHIEF, SCRUTINEER] })).toEqual([
    { code: 'officer.oneChief', figures: { chiefs: 2 } },
  ]);
  expect(refusals(run, { chiefScrutineer: [CHIEF], scrutineer: [CHIEF] })).toEqual([
    { code: 'officer.twoOffices', figures: { name: CHIEF } },
    { code: 'officer.twoOffices', figures: { name: CHIEF } },
  ]);
  expect(refusals(officersAppointed(), { chiefScrutineer: [SCRUTINEER] })).toEqual([
    { code: 'officer.oneChief', figures: { chiefs: 2 } },
  ]);
});
