import { headCounted, papersIssued, press, voted } from '@test/drivers/meetings';
import { expect, test } from 'vitest';

const cut = (count: number) => ({ type: 'leftOverCut', count }) as const;

test('received = issued + replaced + left over, or it says what differs', () => {
  const run = press(papersIssued({ received: 28 }), 'explanation')
    .submit({ type: 'paperSpoiled' })
    .submit({ type: 'votersCounted', count: 23 });
  for (const count of [3, 5])
    expect(run.refusals(cut(count))).toEqual([
      {
        code: 'papers.leftOverDiffers',
        figures: { received: 28, issued: 23, replaced: 1, leftOver: count },
      },
    ]);
  expect(run.submit(cut(4)).meeting.round.figures.leftOver).toBe(4);
});

test('when all have voted, and once', () => {
  expect(headCounted().codes(cut(0))).toEqual(['figure.missing', 'figure.missing']);
  expect(papersIssued().refusals(cut(5))).toEqual([
    { code: 'figure.missing', figures: { figure: 'voters' } },
  ]);
  expect(voted().refusals(cut(5))).toEqual([
    { code: 'figure.alreadyRecorded', figures: { figure: 'leftOver' } },
  ]);
});
