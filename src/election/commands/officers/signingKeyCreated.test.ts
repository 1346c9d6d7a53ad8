import {
  appoint,
  boxOpened,
  keyId,
  methodAdopted,
  OFFICERS,
  officers,
  officersAppointed,
  PUBLIC_KEY,
} from '@test/drivers/meetings';
import { CHIEF, COUNTER, named, PRESIDING, SCRUTINEER, TELLER } from '@test/drivers/people';
import type { Run } from '@test/drivers/run';
import { agreedWithout } from '@test/drivers/signers';
import { expect, test } from 'vitest';
import type { CommandOf } from '@/election/events/catalogue';
import type { MemberName } from '@/election/events/ids';
import { currentKey } from '@/election/rules/officers/officers';
import { keyWitnessNeed, NO_WITNESS, witnessNeed } from '@/election/rules/officers/witnessNeed';

const key = (name: MemberName): CommandOf<'signingKeyCreated'> => ({
  type: 'signingKeyCreated',
  name,
  keyId: keyId(900),
  publicKey: PUBLIC_KEY,
  iterations: 700_000,
});

const THIRD = named('刘芳');
const three = () => appoint(methodAdopted(), [...OFFICERS, ...officers({ scrutineer: [THIRD] })]);
/** Proposed and passed; nobody has chosen a PIN. */
function appointed(run: Run, list: ReturnType<typeof officers>): Run {
  run.submit({ type: 'officersProposed', officers: list });
  const matter = { kind: 'officers', officers: list } as const;
  return run.submit({ type: 'handsShown', matter, for: 23, against: 0, abstain: 0 });
}

test('who presides, the scrutineers and the counters have a key, and nobody else', () => {
  const run = methodAdopted();
  for (const name of [CHIEF, COUNTER, TELLER])
    expect(run.refusals(key(name))).toEqual([{ code: 'key.notNeeded', figures: { name } }]);
  expect(run.codes(key(PRESIDING), PRESIDING)).toEqual([]);
  appointed(run, OFFICERS);
  expect(run.codes(key(TELLER))).toEqual(['key.notNeeded']);
  expect(run.codes(key(COUNTER), COUNTER)).toEqual([]);
  expect(run.submit(key(SCRUTINEER)).meeting.signingKeys).toEqual([
    { name: SCRUTINEER, keyId: keyId(900), publicKey: PUBLIC_KEY, standing: 'current' },
  ]);
  expect(run.meeting.deviations).toEqual([]);
});

test('each key signs the entry that brings it, which the hall spares nobody', () => {
  const run = methodAdopted();
  appointed(run, OFFICERS);
  const itself = { all: [CHIEF], oneOf: [], byHands: false };
  expect(witnessNeed(run.meeting, key(CHIEF))).toEqual(itself);
  expect(keyWitnessNeed(run.meeting, CHIEF)).toEqual(NO_WITNESS);
  expect(run.refusals(key(CHIEF), PRESIDING)).toEqual([
    { code: 'witness.missing', figures: { names: [CHIEF], all: true } },
  ]);
  run.submit(agreedWithout(run.meeting, 'signingKeyCreated', CHIEF, CHIEF));
  expect(run.codes(key(CHIEF))).toEqual(['witness.missing']);
  run.submit(key(CHIEF));
  expect(run.meeting.deviations).toEqual([]);
  // One in the place of a forgotten one signs, too, and the forgotten one does not.
  const later = boxOpened();
  expect(later.refusals(key(SCRUTINEER), PRESIDING, CHIEF)).toEqual([
    { code: 'witness.missing', figures: { names: [PRESIDING, SCRUTINEER], all: true } },
  ]);
  expect(later.codes(key(SCRUTINEER), PRESIDING, CHIEF, SCRUTINEER)).toEqual([]);
});

test('one key does not sign for two, nor once more for the same', () => {
  const run = three();
  for (const name of [CHIEF, SCRUTINEER]) {
    const taken = currentKey(run.meeting, name)?.keyId ?? keyId(0);
    expect(run.refusals({ ...key(SCRUTINEER), keyId: taken }, PRESIDING, CHIEF)).toEqual([
      { code: 'key.registered', figures: { name } },
    ]);
  }
});

test('a forgotten PIN is replaced before who presides and another scrutineer, and the old key stays on the record', () => {
  const run = three();
  const old = currentKey(run.meeting, SCRUTINEER);
  const command = key(SCRUTINEER);
  expect(keyWitnessNeed(run.meeting, SCRUTINEER)).toEqual({
    all: [PRESIDING],
    oneOf: [CHIEF, THIRD],
    byHands: false,
  });
  expect(run.refusals(command, CHIEF)).toEqual([
    { code: 'witness.missing', figures: { names: [PRESIDING, SCRUTINEER], all: true } },
  ]);
  expect(run.refusals(command, PRESIDING, SCRUTINEER)).toEqual([
    { code: 'witness.missing', figures: { names: [CHIEF, THIRD], all: false } },
  ]);
  const others = run.meeting.signingKeys.filter(({ name }) => name !== SCRUTINEER);
  const { signingKeys: keys, deviations } = run.submit(command, THIRD).meeting;
  expect(keys.filter(({ name }) => name === SCRUTINEER)).toEqual([
    { ...old, standing: 'replaced' },
    { name: SCRUTINEER, keyId: keyId(900), publicKey: PUBLIC_KEY, standing: 'current' },
  ]);
  expect(keys.filter(({ name }) => name !== SCRUTINEER)).toEqual(others);
  expect(deviations).toEqual([
    { kind: 'newPassword', names: [SCRUTINEER], seq: run.head.seq, hands: null },
  ]);
});

test('the last scrutineer’s is replaced before who presides alone, if the hall agrees first', () => {
  const run = boxOpened().submit({ type: 'memberLeft', name: CHIEF, reason: 'left' });
  run.submit({ type: 'chiefScrutineerNamed', name: SCRUTINEER });
  const command = key(SCRUTINEER);
  expect(run.codes(command, PRESIDING)).toEqual(['witness.handsFirst']);
  run.submit(agreedWithout(run.meeting, 'signingKeyCreated', SCRUTINEER));
  expect(run.codes(command, SCRUTINEER)).toEqual(['witness.missing']);
  expect(run.codes(command, PRESIDING, SCRUTINEER)).toEqual([]);
});

test('that of who presides is ended by a show of hands, and the chief signs for the new one', () => {
  const run = boxOpened();
  expect(run.refusals(key(PRESIDING), CHIEF, SCRUTINEER)).toEqual([
    { code: 'key.presidingByHands', figures: { name: PRESIDING } },
  ]);
  const forgotten = {
    type: 'handsShown',
    matter: { kind: 'presidingOfficer', name: PRESIDING },
    for: 23,
    against: 0,
    abstain: 0,
  } as const;
  expect(run.codes(forgotten, SCRUTINEER)).toEqual(['witness.missing']);
  run.submit(forgotten, CHIEF);
  expect(currentKey(run.meeting, PRESIDING)).toBeNull();
  expect(run.codes(key(PRESIDING), SCRUTINEER, PRESIDING)).toEqual(['witness.missing']);
  run.submit(key(PRESIDING), CHIEF);
  expect(currentKey(run.meeting, PRESIDING)?.keyId).toBe(keyId(900));
  expect(run.meeting.deviations).toEqual([
    {
      kind: 'newPassword',
      names: [PRESIDING],
      seq: run.head.seq - 1,
      hands: { for: 23, present: 23 },
    },
  ]);
});

test('once the box was opened a first key is signed for by who presides, and stands on every sheet', () => {
  const run = boxOpened();
  const late = named('刘芳');
  appointed(run, officers({ scrutineer: [late] }));
  expect(run.codes(key(late), CHIEF, SCRUTINEER, late)).toEqual(['witness.missing']);
  run.submit(key(late), PRESIDING);
  expect(run.meeting.deviations).toEqual([
    { kind: 'laterOfficer', names: [late], seq: run.head.seq, hands: null },
  ]);
});

test('on another device everybody chooses anew, and nobody can be asked to sign for it', () => {
  const run = boxOpened();
  run.submit({ type: 'takenOver', to: 'd'.repeat(32) as typeof run.meeting.writer });
  for (const name of [SCRUTINEER, PRESIDING, CHIEF]) expect(run.codes(key(name), name)).toEqual([]);
  const other = { ...key(PRESIDING), keyId: keyId(901) };
  expect(run.submit(key(CHIEF)).codes(other, PRESIDING)).toEqual([]);
  expect(run.meeting.deviations.map(({ kind }) => kind)).toEqual(['takenOverWithoutHandOver']);
});

test('a counter has one, too, also where nothing is counted twice', () => {
  const run = officersAppointed();
  expect(currentKey(run.meeting, COUNTER)).not.toBeNull();
  expect(run.codes(key(COUNTER), PRESIDING, CHIEF, COUNTER)).toEqual([]);
});
