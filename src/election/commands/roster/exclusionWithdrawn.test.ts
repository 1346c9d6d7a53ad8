import { excludedIn, headCounted, methodAdopted, prepared, signedIn } from '@test/drivers/meetings';
import { at, fullMembers } from '@test/drivers/people';
import { expect, test } from 'vitest';
import { attendance } from '@/election/rules/roster/attendance';

const TWO = { excluded: 2 };
const name = at(excludedIn(TWO), 0);

test('an excluded member who comes is due again and here, by one press, and it is printed', () => {
  const run = signedIn(TWO);
  expect(attendance(run.meeting)).toMatchObject({ due: 21, present: 21, excluded: 2 });
  run.submit({ type: 'exclusionWithdrawn', name });
  expect(run.events.slice(-2).map(({ event }) => event)).toEqual([
    { type: 'exclusionWithdrawn', v: 1, name },
    { type: 'memberArrived', v: 1, name },
  ]);
  expect(attendance(run.meeting)).toMatchObject({ due: 22, present: 22, excluded: 1 });
  expect(run.meeting.exclusions.map(({ status }) => status)).toEqual(['takenBack', 'proposed']);
  expect(run.meeting.dueChanges).toMatchObject([
    { name, what: 'takenBack', reason: '', stamp: { seq: run.head.seq - 1 } },
  ]);
});

test('the same after the meeting had passed the exclusion, and the quorum is asked again', () => {
  const run = methodAdopted({ full: 23, excluded: 3, present: 16 });
  const first = at(excludedIn({ excluded: 3 }), 0);
  const leaver = at(fullMembers(16), -1);
  expect(run.submit({ type: 'exclusionWithdrawn', name: first }).meeting.here.size).toBe(17);
  run.submit({ type: 'memberLeft', name: leaver, reason: 'left' });
  expect(run.refusals({ type: 'procedureRecorded', procedure: 'introduction' })).toEqual([
    { code: 'quorum.missing', figures: { due: 21, present: 16, missing: 1, needed: 17 } },
  ]);
});

test('not before sign-in, not who is not excluded, not twice, not after the second head-count', () => {
  expect(prepared(TWO).refusals({ type: 'exclusionWithdrawn', name })).toEqual([
    { code: 'signIn.notOpened', figures: {} },
  ]);
  const run = signedIn(TWO).submit({ type: 'exclusionWithdrawn', name });
  for (const other of [at(fullMembers(23), 0), name])
    expect(run.refusals({ type: 'exclusionWithdrawn', name: other })).toEqual([
      { code: 'signIn.notExcluded', figures: { name: other } },
    ]);
  expect(headCounted(TWO).refusals({ type: 'exclusionWithdrawn', name })).toEqual([
    { code: 'frozen.afterHeadCount', figures: {} },
  ]);
});
