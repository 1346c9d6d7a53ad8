import { headCounted, officersAppointed, prepared } from '@test/drivers/meetings';
import { at, fullMembers } from '@test/drivers/people';
import { expect, test } from 'vitest';

const count = (present: number) => ({ type: 'headCounted', present }) as const;

test('it freezes present as counted, and due with the exclusions passed', () => {
  const { meeting, events } = headCounted({ full: 50, excluded: 3, present: 45 });
  expect(meeting.round.figures).toMatchObject({ present: 45, due: 47, received: null });
  expect(at(events, -1).event).toEqual({
    type: 'headCounted',
    v: 1,
    form: 'F1',
    round: 1,
    present: 45,
    due: 47,
  });
});

test('where the count and the list differ it is found out why', () => {
  const run = officersAppointed({ present: 22 });
  expect(run.refusals(count(21))).toEqual([
    { code: 'headCount.listDiffers', figures: { counted: 21, listed: 22 } },
  ]);
  run.submit({ type: 'memberLeft', name: at(fullMembers(22), -1), reason: 'tickedByMistake' });
  expect(run.submit(count(21)).meeting.round.figures.present).toBe(21);
});

test('it comes once', () => {
  expect(headCounted().refusals(count(23))).toEqual([
    { code: 'headCount.alreadyDone', figures: {} },
  ]);
});

test('everything before it stands, and it says all that does not', () => {
  expect(prepared().codes(count(0))).toEqual([
    'signIn.notOpened',
    'step.reportFirst',
    'method.notAdopted',
    'officers.noChief',
    'officers.missing',
    'officers.missing',
    'key.missing',
    'step.introductionFirst',
  ]);
});

test('nobody who signs is ready without a key', () => {
  const run = officersAppointed();
  run.submit({ type: 'takenOver', to: 'd'.repeat(32) as typeof run.meeting.writer });
  expect(run.refusals(count(23))).toEqual([
    ...['周明', '许敏', '何立', '周文清'].map((name) => ({
      code: 'key.missing',
      figures: { name },
    })),
  ]);
});

test('the quorum is asked again of the second count', () => {
  const run = officersAppointed({ present: 19 });
  run.submit({ type: 'memberLeft', name: at(fullMembers(19), -1), reason: 'left' });
  run.submit(count(18));
  expect(run.refusals({ type: 'papersReceived', count: 30, reason: '' })).toEqual([
    { code: 'quorum.missing', figures: { due: 23, present: 18, missing: 1, needed: 19 } },
  ]);
});
