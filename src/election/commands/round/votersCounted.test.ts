import { headCounted, papersIssued, press, voted } from '@test/drivers/meetings';
import { expect, test } from 'vitest';

const voters = (count: number) => ({ type: 'votersCounted', count }) as const;

test('no more voters than papers issued; fewer is fine', () => {
  const run = press(papersIssued(), 'explanation');
  expect(run.refusals(voters(24))).toEqual([
    { code: 'papers.votersOverIssued', figures: { voters: 24, issued: 23 } },
  ]);
  expect(run.codes(voters(23))).toEqual([]);
  expect(run.submit(voters(20)).meeting.round.figures.voters).toBe(20);
});

test('the box is sealed and the marking explained before the first paper is cast', () => {
  const unsealed = headCounted()
    .submit({ type: 'papersReceived', count: 30, reason: '' })
    .submit({ type: 'papersIssued', count: 23 });
  expect(unsealed.refusals(voters(23))).toEqual([
    { code: 'step.sealBoxFirst', figures: {} },
    { code: 'step.explainFirst', figures: {} },
  ]);
});

test('after the papers were issued, and once', () => {
  expect(headCounted().codes(voters(23))).toEqual(['figure.missing', 'figure.missing']);
  expect(voted().refusals(voters(23))).toEqual([{ code: 'papers.votingOver', figures: {} }]);
});
