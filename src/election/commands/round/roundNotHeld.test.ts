import { prepared, signedIn } from '@test/drivers/meetings';
import { expect, test } from 'vitest';
import { openContests } from '@/election/state/contests';

const BROKEN_OFF = { type: 'roundNotHeld', reason: '停电' } as const;

test('before sign-in is opened there is no round to break off', () => {
  expect(prepared().refusals(BROKEN_OFF)).toEqual([{ code: 'signIn.notOpened', figures: {} }]);
});

test('a round that is broken off leaves its contest open, with why', () => {
  const { meeting } = signedIn().submit(BROKEN_OFF);
  expect(meeting.round.notHeld).toMatchObject({ reason: '停电' });
  expect(openContests(meeting)).toMatchObject([{ awaits: { kind: 'first' } }]);
});
