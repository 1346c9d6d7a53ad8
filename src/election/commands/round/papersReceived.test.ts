import { headCounted, officersAppointed, papersIssued, voted } from '@test/drivers/meetings';
import { expect, test } from 'vitest';

const receive = (count: number, reason = '') =>
  ({ type: 'papersReceived', count, reason }) as const;

test('papers are received after the head-count', () => {
  expect(officersAppointed().codes(receive(30))).toContain('step.headCountFirst');
  const { meeting } = headCounted().submit(receive(30));
  expect(meeting.round.figures.received).toBe(30);
  expect(meeting.round.changes).toEqual([]);
});

test('more of them are added with a reason, beside the number before', () => {
  const run = papersIssued();
  expect(run.refusals(receive(10, ' '))).toEqual([{ code: 'figure.reasonMissing', figures: {} }]);
  const { round } = run.submit(receive(10, '备用票')).meeting;
  expect(round.figures.received).toBe(38);
  expect(round.changes).toMatchObject([
    { figure: 'received', from: 28, to: 38, kind: 'added', reason: '备用票' },
  ]);
});

test('none are added when all have voted', () => {
  expect(voted().refusals(receive(10, '备用票'))).toEqual([
    { code: 'papers.votingOver', figures: {} },
  ]);
});
