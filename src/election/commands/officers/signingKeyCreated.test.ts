import {
  appoint,
  boxOpened,
  DETAILS,
  keyId,
  methodAdopted,
  OFFICERS,
  officers,
  officersAppointed,
  PUBLIC_KEY,
} from '@test/drivers/meetings';
import { CHIEF, COUNTER, named, SCRUTINEER, TELLER } from '@test/drivers/people';
import type { Run } from '@test/drivers/run';
import { expect, test } from 'vitest';
import { witnessNeed } from '@/election/decide';
import type { CommandOf } from '@/election/events/catalogue';
import type { MemberName } from '@/election/events/ids';
import { currentKey } from '@/election/rules/officers/officers';

const key = (
  name: MemberName,
  replacement: CommandOf<'signingKeyCreated'>['replacement'] = null,
): CommandOf<'signingKeyCreated'> => ({
  type: 'signingKeyCreated',
  name,
  keyId: keyId(900),
  publicKey: PUBLIC_KEY,
  iterations: 700_000,
  replacement,
});

type Role = 'chiefScrutineer' | 'scrutineer' | 'presidingOfficer';
function anew(
  run: Run,
  name: MemberName,
  role: Role,
  before: string,
): CommandOf<'signingKeyCreated'> {
  const replaces = currentKey(run.meeting, name)?.keyId ?? keyId(0);
  return key(name, { replaces, before: { role, name: before } });
}
const THIRD = named('刘芳');
const three = () => appoint(methodAdopted(), [...OFFICERS, ...officers({ scrutineer: [THIRD] })]);

test('each scrutineer serving has a key, and nobody else', () => {
  const run = methodAdopted();
  expect(run.refusals(key(CHIEF))).toEqual([
    { code: 'officer.notServing', figures: { name: CHIEF, office: 'scrutineer' } },
  ]);
  run.submit({ type: 'officersProposed', officers: OFFICERS }).submit({
    type: 'handsShown',
    matter: { kind: 'officers', officers: OFFICERS },
    for: 23,
    against: 0,
    abstain: 0,
  });
  expect(run.codes(key(COUNTER))).toEqual(['officer.notServing']);
  expect(run.submit(key(SCRUTINEER)).meeting.signingKeys).toEqual([
    { name: SCRUTINEER, keyId: keyId(900), publicKey: PUBLIC_KEY, current: true },
  ]);
  expect(witnessNeed(run.meeting, key(CHIEF))).toEqual({ kind: 'none' });
});

test('one key does not sign for two, nor once more for the same', () => {
  const run = three();
  const { keyId } = currentKey(run.meeting, CHIEF) ?? key(CHIEF);
  const taken = { ...anew(run, SCRUTINEER, 'chiefScrutineer', CHIEF), keyId };
  expect(run.refusals(taken, CHIEF)).toEqual([
    { code: 'key.registered', figures: { name: CHIEF } },
  ]);
  const own = currentKey(run.meeting, SCRUTINEER)?.keyId ?? keyId;
  const again = { ...anew(run, SCRUTINEER, 'chiefScrutineer', CHIEF), keyId: own };
  expect(run.refusals(again, CHIEF)).toEqual([
    { code: 'key.registered', figures: { name: SCRUTINEER } },
  ]);
});

test('a key that stands is replaced before somebody, never silently', () => {
  expect(officersAppointed().refusals(key(SCRUTINEER))).toEqual([
    { code: 'key.replacementNeedsWitness', figures: { name: SCRUTINEER } },
  ]);
});

test('a forgotten PIN is replaced before the chief, and the old key stays on the record', () => {
  const run = three();
  const old = currentKey(run.meeting, SCRUTINEER);
  const command = anew(run, SCRUTINEER, 'chiefScrutineer', CHIEF);
  expect(witnessNeed(run.meeting, command)).toEqual({ kind: 'oneOf', names: [CHIEF] });
  expect(run.refusals(command)).toEqual([
    { code: 'witness.missing', figures: { names: [CHIEF], all: false } },
  ]);
  expect(run.codes(command, THIRD)).toEqual(['witness.missing']);
  const others = run.meeting.signingKeys.filter(({ name }) => name !== SCRUTINEER);
  const { signingKeys: keys } = run.submit(command, CHIEF).meeting;
  expect(keys.filter(({ name }) => name === SCRUTINEER)).toEqual([
    { ...old, current: false },
    { name: SCRUTINEER, keyId: keyId(900), publicKey: PUBLIC_KEY, current: true },
  ]);
  expect(keys.filter(({ name }) => name !== SCRUTINEER)).toEqual(others);
});

test('the chief’s own before another scrutineer, whose PIN it is', () => {
  const run = three();
  const command = anew(run, CHIEF, 'scrutineer', THIRD);
  expect(witnessNeed(run.meeting, command)).toEqual({
    kind: 'oneOf',
    names: [SCRUTINEER, THIRD],
  });
  expect(run.refusals(command, SCRUTINEER)).toEqual([
    { code: 'witness.missing', figures: { names: [THIRD], all: false } },
  ]);
  expect(run.codes(command, THIRD)).toEqual([]);
});

test('the last one’s before the presiding officer, who has no PIN', () => {
  const run = boxOpened().submit({ type: 'memberLeft', name: CHIEF, reason: 'left' });
  const command = anew(run, SCRUTINEER, 'presidingOfficer', DETAILS.presidingOfficer);
  expect(witnessNeed(run.meeting, command)).toEqual({ kind: 'none' });
  expect(run.codes(command)).toEqual([]);
  for (const wrong of [
    anew(run, SCRUTINEER, 'presidingOfficer', '别人'),
    anew(run, SCRUTINEER, 'scrutineer', DETAILS.presidingOfficer),
  ])
    expect(run.refusals(wrong)).toEqual([
      { code: 'key.replacementNeedsWitness', figures: { name: SCRUTINEER } },
    ]);
});

test('the presiding officer does not stand in while a scrutineer can witness', () => {
  const run = three();
  for (const wrong of [
    anew(run, SCRUTINEER, 'presidingOfficer', DETAILS.presidingOfficer),
    anew(run, SCRUTINEER, 'scrutineer', CHIEF),
    anew(run, SCRUTINEER, 'scrutineer', THIRD),
    anew(run, CHIEF, 'chiefScrutineer', THIRD),
    anew(run, CHIEF, 'scrutineer', CHIEF),
  ])
    expect(run.refusals(wrong, CHIEF, SCRUTINEER, THIRD)).toEqual([
      { code: 'key.replacementNeedsWitness', figures: { name: wrong.name } },
    ]);
});

test('a chief without a key witnesses nothing: another scrutineer does', () => {
  const run = methodAdopted();
  const list = [...OFFICERS, ...officers({ scrutineer: [THIRD] })];
  run.submit({ type: 'officersProposed', officers: list }).submit({
    type: 'handsShown',
    matter: { kind: 'officers', officers: list },
    for: 23,
    against: 0,
    abstain: 0,
  });
  run.submit({ ...key(SCRUTINEER), keyId: keyId(1) }).submit({ ...key(THIRD), keyId: keyId(2) });
  const command = anew(run, SCRUTINEER, 'scrutineer', THIRD);
  expect(witnessNeed(run.meeting, command)).toEqual({ kind: 'oneOf', names: [THIRD] });
  expect(run.codes(command, THIRD)).toEqual([]);
});

test('what is replaced is the key that stands', () => {
  const run = officersAppointed();
  const wrong = key(SCRUTINEER, {
    replaces: keyId(0),
    before: { role: 'chiefScrutineer', name: CHIEF },
  });
  expect(run.codes(wrong, CHIEF)).toEqual(['key.replacementNeedsWitness']);
  run.submit({ type: 'takenOver', to: 'd'.repeat(32) as typeof run.meeting.writer });
  expect(run.refusals(wrong, CHIEF)).toEqual([
    { code: 'key.nothingToReplace', figures: { name: SCRUTINEER } },
  ]);
});

test('where packets are counted twice a counter has a key, and a forgotten PIN is replaced before the chief', () => {
  const run = officersAppointed({ counting: { secondCountEvery: 1 } });
  const replaced = anew(run, COUNTER, 'chiefScrutineer', CHIEF);
  expect(run.codes(replaced)).toEqual(['witness.missing']);
  run.submit(replaced, CHIEF);
  expect(currentKey(run.meeting, COUNTER)?.keyId).toBe(keyId(900));
  expect(run.refusals(key(TELLER))).toEqual([
    { code: 'officer.notServing', figures: { name: TELLER, office: 'scrutineer' } },
  ]);
});
