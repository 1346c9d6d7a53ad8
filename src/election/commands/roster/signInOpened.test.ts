import { opened, prepared } from '@test/drivers/meetings';
import { named } from '@test/drivers/people';
import { expect, test } from 'vitest';

test('sign-in opens once everything is prepared, and says all that is missing', () => {
  expect(opened().refusals({ type: 'signInOpened' })).toEqual([
    { code: 'details.missing', figures: {} },
    { code: 'roster.empty', figures: {} },
    { code: 'method.missing', figures: {} },
    { code: 'contest.missing', figures: {} },
  ]);
  expect(prepared().submit({ type: 'signInOpened' }).meeting.signInOpened).toBe(true);
});

test('a roster on which nobody has the vote is none', () => {
  const run = opened();
  run.submit({
    type: 'rosterSet',
    members: [{ name: named('刘芳'), standing: 'probationary' }],
  });
  expect(run.codes({ type: 'signInOpened' })).toContain('roster.empty');
});

test('it opens once', () => {
  expect(prepared().submit({ type: 'signInOpened' }).refusals({ type: 'signInOpened' })).toEqual([
    { code: 'signIn.alreadyOpened', figures: {} },
  ]);
});
