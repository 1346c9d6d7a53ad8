import { appoint, boxOpened, headCounted, officers } from '@test/drivers/meetings';
import { CHIEF, COUNTER, named, SCRUTINEER, STRANGER } from '@test/drivers/people';
import { expect, test } from 'vitest';
import { chiefScrutineer, scrutineers } from '@/election/rules/officers/officers';

const name = { type: 'chiefScrutineerNamed', name: SCRUTINEER } as const;

test('where the chief has gone after the box was opened another scrutineer becomes chief', () => {
  const run = boxOpened().submit({ type: 'memberLeft', name: CHIEF, reason: 'left' });
  expect(run.refusals({ type: 'countingClosed' })).toContainEqual({
    code: 'officers.noChief',
    figures: {},
  });
  expect(run.refusals({ type: 'chiefScrutineerNamed', name: COUNTER })).toEqual([
    { code: 'officer.notServing', figures: { name: COUNTER, office: 'scrutineer' } },
  ]);
  expect(run.codes({ type: 'chiefScrutineerNamed', name: STRANGER })).toEqual([
    'officer.notServing',
  ]);
  run.submit(name);
  expect(chiefScrutineer(run.meeting)).toBe(SCRUTINEER);
  expect(scrutineers(run.meeting)).toEqual([SCRUTINEER]);
  expect(run.meeting.serving).toHaveLength(3);
  expect(run.meeting.serving).toContainEqual({ name: COUNTER, office: 'counter' });
});

test('before that the meeting appoints the chief', () => {
  const run = headCounted().submit({ type: 'memberLeft', name: CHIEF, reason: 'left' });
  expect(run.refusals(name)).toEqual([{ code: 'officer.chiefByHands', figures: {} }]);
});

test('there is one chief', () => {
  expect(boxOpened().refusals(name)).toEqual([
    { code: 'officers.chiefServes', figures: { name: CHIEF } },
  ]);
});

test('the other scrutineers stay what they are', () => {
  const third = named('刘芳');
  const run = appoint(boxOpened(), officers({ scrutineer: [third] }));
  run.submit({ type: 'memberLeft', name: CHIEF, reason: 'left' }).submit(name);
  expect(scrutineers(run.meeting)).toEqual([SCRUTINEER, third]);
  expect(run.meeting.serving).toContainEqual({ name: third, office: 'scrutineer' });
});
