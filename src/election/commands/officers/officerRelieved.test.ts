import { appoint, boxOpened, OFFICERS, officers, officersAppointed } from '@test/drivers/meetings';
import { COUNTER, named, SCRUTINEER } from '@test/drivers/people';
import { expect, test } from 'vitest';
import type { CommandOf } from '@/election/events/catalogue';
import { expectedSigners } from '@/election/rules/officers/officers';

const relieve: CommandOf<'officerRelieved'> = {
  type: 'officerRelieved',
  name: SCRUTINEER,
  office: 'scrutineer',
  reason: 'ownWish',
};

test('who is relieved before votes could be seen signs nothing', () => {
  const { meeting, head } = officersAppointed().submit(relieve);
  expect(meeting.serving).toEqual(OFFICERS.filter(({ name }) => name !== SCRUTINEER));
  expect(meeting.relieved).toMatchObject([
    {
      name: SCRUTINEER,
      office: 'scrutineer',
      reason: 'ownWish',
      sawVotesIn: [],
      stamp: { seq: head.seq },
    },
  ]);
  expect(expectedSigners(meeting)).not.toContain(SCRUTINEER);
});

test('who is relieved after the box was opened is still expected at the signing, once', () => {
  const { meeting } = boxOpened().submit(relieve);
  expect(meeting.relieved).toMatchObject([{ sawVotesIn: [{ form: 'F1', number: 1 }] }]);
  expect(expectedSigners(meeting).filter((name) => name === SCRUTINEER)).toHaveLength(1);
});

test('only from an office that is held', () => {
  expect(officersAppointed().refusals({ ...relieve, office: 'counter' })).toEqual([
    { code: 'officer.notServing', figures: { name: SCRUTINEER, office: 'counter' } },
  ]);
  expect(officersAppointed().refusals({ ...relieve, name: COUNTER })).toEqual([
    { code: 'officer.notServing', figures: { name: COUNTER, office: 'scrutineer' } },
  ]);
});

test('the keys stay with a counter who is relieved as teller only', () => {
  const run = officersAppointed().submit({ type: 'operatorChanged', operator: COUNTER });
  const teller = [{ name: COUNTER, office: 'teller' as const }];
  run.submit({ type: 'officersProposed', officers: teller });
  run.submit({
    type: 'handsShown',
    matter: { kind: 'officers', officers: teller },
    for: 23,
    against: 0,
    abstain: 0,
  });
  run.submit({ type: 'officerRelieved', name: COUNTER, office: 'teller', reason: 'ownWish' });
  expect(run.meeting.operator).toBe(COUNTER);
  expect(run.meeting.serving).toEqual(OFFICERS);
  run.submit({ type: 'officerRelieved', name: COUNTER, office: 'counter', reason: 'ownWish' });
  expect(run.meeting.operator).toBeNull();
});

test('the keys stay with whoever sits there while another counter is relieved', () => {
  const other = named('刘芳');
  const run = appoint(officersAppointed(), officers({ counter: [other] }));
  run.submit({ type: 'operatorChanged', operator: COUNTER });
  run.submit({ type: 'officerRelieved', name: other, office: 'counter', reason: 'ownWish' });
  expect(run.meeting.operator).toBe(COUNTER);
});
