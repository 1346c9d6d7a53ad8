import { appoint, makeKey, officers, officersAppointed } from '@test/drivers/meetings';
import { CHIEF, COUNTER, named, OTHER_COUNTER, SCRUTINEER, TELLER } from '@test/drivers/people';
import { expect, test } from 'vitest';
import { witnessNeed } from '@/election/rules/officers/witnessNeed';

test('one of the counters sits at the keys, and another may take them', () => {
  const run = appoint(officersAppointed(), officers({ counter: [named('刘芳')] }));
  expect(run.meeting.operator).toBeNull();
  run.submit({ type: 'operatorChanged', operator: COUNTER });
  expect(run.submit({ type: 'operatorChanged', operator: named('刘芳') }).meeting.operator).toBe(
    '刘芳',
  );
  expect(run.refusals({ type: 'operatorChanged', operator: named('刘芳') })).toEqual([
    { code: 'step.alreadyRecorded', figures: {} },
  ]);
});

test('nobody else does', () => {
  for (const counter of [SCRUTINEER, TELLER])
    expect(officersAppointed().refusals({ type: 'operatorChanged', operator: counter })).toEqual([
      { code: 'officer.notServing', figures: { name: counter, office: 'counter' } },
    ]);
});

test('of several counters each takes the seat with their own PIN', () => {
  const run = officersAppointed({ counting: { secondCountEvery: 3 } });
  const takes = { type: 'operatorChanged', operator: OTHER_COUNTER } as const;
  expect(witnessNeed(run.meeting, takes)).toEqual({
    all: [OTHER_COUNTER],
    oneOf: [],
    byHands: false,
  });
  for (const nobodyElse of [CHIEF, COUNTER])
    expect(run.refusals(takes, nobodyElse)).toEqual([
      { code: 'witness.missing', figures: { names: [OTHER_COUNTER], all: true } },
    ]);
  expect(run.submit(takes, OTHER_COUNTER).meeting.operator).toBe(OTHER_COUNTER);
});

test('who has no PIN chooses one before taking the seat', () => {
  const run = officersAppointed();
  const third = named('刘芳');
  const list = officers({ counter: [third] });
  run.submit({ type: 'officersProposed', officers: list }).submit({
    type: 'handsShown',
    matter: { kind: 'officers', officers: list },
    for: 23,
    against: 0,
    abstain: 0,
  });
  const takes = { type: 'operatorChanged', operator: third } as const;
  expect(run.refusals(takes, third)).toEqual([{ code: 'key.missing', figures: { name: third } }]);
  expect(makeKey(run, third).codes(takes, third)).toEqual([]);
});

test('the only counter takes it without', () => {
  const { meeting } = officersAppointed();
  expect(witnessNeed(meeting, { type: 'operatorChanged', operator: COUNTER })).toEqual({
    all: [],
    oneOf: [],
    byHands: false,
  });
});
