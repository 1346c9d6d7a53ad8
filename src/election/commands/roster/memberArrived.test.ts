import { excludedIn, headCounted, prepared, signedIn } from '@test/drivers/meetings';
import { at, fullMembers, PROBATIONARY, STRANGER } from '@test/drivers/people';
import { expect, test } from 'vitest';
import { attendance } from '@/election/rules/roster/attendance';
import { gate } from '@/election/steps';

const LATE = at(fullMembers(23), -1);

test('whoever is ticked is here; those without the vote are counted apart', () => {
  const run = signedIn({ present: 20 });
  run.submit({ type: 'memberArrived', name: LATE });
  run.submit({ type: 'memberArrived', name: PROBATIONARY });
  expect(run.meeting.here.has(LATE)).toBe(true);
  expect(attendance(run.meeting)).toEqual({
    all: 24,
    withoutVote: 1,
    excluded: 0,
    dueBeforeExclusions: 23,
    due: 23,
    present: 21,
    withoutVotePresent: 1,
  });
});

test('nobody is here before sign-in was opened', () => {
  expect(prepared().refusals({ type: 'memberArrived', name: LATE })).toEqual([
    { code: 'signIn.notOpened', figures: {} },
  ]);
});

test('only who stands on the roster is ticked, and once', () => {
  expect(signedIn().refusals({ type: 'memberArrived', name: STRANGER })).toEqual([
    { code: 'roster.unknown', figures: { name: STRANGER } },
  ]);
  expect(signedIn().refusals({ type: 'memberArrived', name: LATE })).toEqual([
    { code: 'signIn.alreadyHere', figures: { name: LATE } },
  ]);
});

test('an excluded member who comes before the second head-count is taken back instead', () => {
  const name = at(excludedIn({ excluded: 1 }), 0);
  expect(signedIn({ excluded: 1 }).refusals({ type: 'memberArrived', name })).toEqual([
    { code: 'signIn.excluded', figures: { name } },
  ]);
});

test('after the second head-count whoever comes is recorded and changes no figure', () => {
  const run = headCounted({ excluded: 1, present: 20 });
  const name = at(excludedIn({ excluded: 1 }), 0);
  const figures = run.meeting.round.figures;
  run.submit({ type: 'memberArrived', name });
  expect(run.meeting.here.has(name)).toBe(true);
  expect(run.meeting.round.figures).toEqual(figures);
  expect(attendance(run.meeting)).toMatchObject({ due: 22, present: 20, withoutVotePresent: 0 });
  run.submit({ type: 'memberArrived', name: at(fullMembers(22), -1) });
  expect(run.meeting.round.figures).toEqual(figures);
  expect(gate(run.meeting, 'signIn').state).toBe('done');
});
