import {
  appoint,
  boxOpened,
  form,
  method,
  methodAdopted,
  OFFICERS,
  OTHER_WRITER,
  officers,
  officersAppointed,
  opened,
} from '@test/drivers/meetings';
import {
  at,
  CANDIDATES,
  CHIEF,
  COUNTER,
  named,
  OTHER_COUNTER,
  PRESIDING,
  SCRUTINEER,
  TELLER,
} from '@test/drivers/people';
import { C2 } from '@test/drivers/rounds';
import { expect, test } from 'vitest';
import {
  chiefScrutineer,
  counters,
  currentKey,
  expectedSigners,
  isCandidate,
  keysComplete,
  needSigningKeys,
  officesEnoughToCount,
  officesFull,
  scrutineers,
  scrutineersStand,
  tellers,
} from './officers';

const OTHER = named('刘芳');

test('who serves in which office, the chief first', () => {
  const list = officers({
    scrutineer: [SCRUTINEER, OTHER],
    chiefScrutineer: [CHIEF],
    counter: [COUNTER],
    teller: [TELLER],
  });
  const { meeting } = appoint(methodAdopted(), list);
  expect(scrutineers(meeting)).toEqual([CHIEF, SCRUTINEER, OTHER]);
  expect(chiefScrutineer(meeting)).toBe(CHIEF);
  expect(counters(meeting)).toEqual([COUNTER]);
  expect(tellers(meeting)).toEqual([TELLER]);
  expect(expectedSigners(meeting)).toEqual([CHIEF, SCRUTINEER, OTHER]);
  expect(chiefScrutineer(opened().meeting)).toBeNull();
});

test('candidates are those of the form', () => {
  expect(isCandidate(methodAdopted().meeting, at(CANDIDATES, 3))).toBe(true);
  expect(isCandidate(methodAdopted().meeting, CHIEF)).toBe(false);
  expect(isCandidate(opened().meeting, at(CANDIDATES, 3))).toBe(false);
});

const MEMBERS = { body: 'members', method: null } as const;

test('two scrutineers, one of them chief, and one counter; a teller if the meeting has one', () => {
  expect(officesFull(MEMBERS, OFFICERS.slice(0, 3))).toEqual([]);
  expect(officesFull(MEMBERS, [])).toEqual([
    { code: 'officers.noChief', figures: {} },
    { code: 'officers.missing', figures: { office: 'scrutineer', needed: 2, serving: 0 } },
    { code: 'officers.missing', figures: { office: 'counter', needed: 1, serving: 0 } },
  ]);
  expect(officesFull(MEMBERS, officers({ chiefScrutineer: [CHIEF], counter: [COUNTER] }))).toEqual([
    { code: 'officers.missing', figures: { office: 'scrutineer', needed: 2, serving: 1 } },
  ]);
  expect(
    officesFull(MEMBERS, officers({ scrutineer: [CHIEF, SCRUTINEER], counter: [COUNTER] })),
  ).toEqual([{ code: 'officers.noChief', figures: {} }]);
});

test('once votes can be seen the count goes on with one scrutineer, who is chief, and one counter', () => {
  const run = boxOpened();
  run.submit({ type: 'memberLeft', name: SCRUTINEER, reason: 'left' });
  expect(officesEnoughToCount(run.meeting)).toEqual([]);
  run.submit({ type: 'memberLeft', name: COUNTER, reason: 'left' });
  expect(officesEnoughToCount(run.meeting)).toEqual([{ code: 'officers.noCounter', figures: {} }]);
  expect(scrutineersStand(run.meeting)).toEqual([]);
  run.submit({ type: 'memberLeft', name: CHIEF, reason: 'left' });
  expect(officesEnoughToCount(run.meeting)).toEqual([
    { code: 'officers.noScrutineer', figures: {} },
    { code: 'officers.noCounter', figures: {} },
  ]);
});

test('everybody who signs has a key of this device', () => {
  const run = boxOpened();
  expect(keysComplete(run.meeting)).toEqual([]);
  expect(currentKey(run.meeting, TELLER)).toBeNull();
  run.submit({ type: 'takenOver', to: OTHER_WRITER });
  expect(currentKey(run.meeting, CHIEF)).toBeNull();
  expect(keysComplete(run.meeting)).toEqual([
    ...[PRESIDING, CHIEF, SCRUTINEER, COUNTER].map((name) => ({
      code: 'key.missing',
      figures: { name },
    })),
  ]);
});

test('who stands for one contest of a paper is a candidate', () => {
  const secretary = { id: C2, office: '书记', seats: 1, kind: 'equal' } as const;
  const both = form(CANDIDATES, 3, {
    contests: [...form().contests, { ...secretary, candidates: [OTHER] }],
  });
  const { meeting } = methodAdopted().submit({ type: 'formSet', form: both });
  const names = [OTHER, at(CANDIDATES, 1), CHIEF];
  expect(names.map((name) => isCandidate(meeting, name))).toEqual([true, true, false]);
});

test('a second count needs two who enter papers, each with a PIN', () => {
  const twice = { body: 'members', method: method({}, { secondCountEvery: 2 }) } as const;
  expect(officesFull(twice, OFFICERS)).toEqual([
    { code: 'officers.twoToEnter', figures: { serving: 1 } },
  ]);
  const scrutineersAlone = officers({ chiefScrutineer: [CHIEF], scrutineer: [SCRUTINEER] });
  expect(officesFull(twice, scrutineersAlone)).toEqual([
    { code: 'officers.twoToEnter', figures: { serving: 0 } },
  ]);
  const two = [...OFFICERS, ...officers({ counter: [OTHER_COUNTER] })];
  expect(officesFull(twice, two)).toEqual([]);
  expect(officesFull({ ...twice, method: method({}, { secondCountEvery: 0 }) }, OFFICERS)).toEqual(
    [],
  );
  const { meeting } = officersAppointed({ counting: { secondCountEvery: 1 } });
  expect(needSigningKeys(meeting)).toEqual([PRESIDING, CHIEF, SCRUTINEER, COUNTER, OTHER_COUNTER]);
  expect(keysComplete(meeting)).toEqual([]);
  expect(keysComplete({ ...meeting, signingKeys: [] }).map(({ figures }) => figures)).toEqual(
    [PRESIDING, CHIEF, SCRUTINEER, COUNTER, OTHER_COUNTER].map((name) => ({ name })),
  );
  expect(needSigningKeys(officersAppointed().meeting)).toEqual([
    PRESIDING,
    CHIEF,
    SCRUTINEER,
    COUNTER,
  ]);
});

test('in a committee without counters two scrutineers enter papers where they are counted twice', () => {
  const twice = { body: 'committee', method: method({}, { secondCountEvery: 1 }) } as const;
  const full = (list: Parameters<typeof officers>[0]) => officesFull(twice, officers(list));
  expect(full({ chiefScrutineer: [CHIEF] })).toEqual([
    { code: 'officers.twoToEnter', figures: { serving: 1 } },
  ]);
  expect(full({ chiefScrutineer: [CHIEF], scrutineer: [SCRUTINEER] })).toEqual([]);
  expect(full({ chiefScrutineer: [CHIEF], scrutineer: [SCRUTINEER], counter: [COUNTER] })).toEqual([
    { code: 'officers.twoToEnter', figures: { serving: 1 } },
  ]);
});
