import { boxOpened, counted, enter, entered } from '@test/drivers/meetings';
import { PLAIN_PAPERS } from '@test/drivers/papers';
import { COUNTER } from '@test/drivers/people';
import { expect, test } from 'vitest';

const CLOSE = { type: 'countingClosed' } as const;

test('counting closes when as many papers are entered as came back', () => {
  expect(enter(boxOpened(), ...PLAIN_PAPERS.slice(0, 22)).refusals(CLOSE)).toEqual([
    { code: 'count.differs', figures: { entered: 22, returned: 23 } },
  ]);
  expect(counted().meeting.round.countingClosed).toBe(true);
  expect(counted().refusals(CLOSE)).toEqual([{ code: 'count.closed', figures: {} }]);
});

test('no paper at all came back: that too is a count', () => {
  expect(boxOpened({ returned: 0 }).submit(CLOSE).meeting.round.countingClosed).toBe(true);
});

test('it waits for a counter', () => {
  const run = entered().submit({ type: 'memberLeft', name: COUNTER, reason: 'left' });
  expect(run.refusals(CLOSE)).toEqual([{ code: 'officers.noCounter', figures: {} }]);
});

test('never out of balance: totals that are not those of the papers are found', () => {
  const run = entered();
  const { round } = run.meeting;
  const [contest] = round.totals.contests;
  if (contest === undefined) throw new Error('no contest');
  const tampered = {
    ...round.totals,
    contests: [
      { ...contest, candidates: contest.candidates.map((marks) => ({ ...marks, for: 0 })) },
    ],
  };
  run.meeting = { ...run.meeting, round: { ...round, totals: tampered } };
  expect(run.refusals(CLOSE)).toEqual(
    [
      [0, 0, 1, 0, 21],
      [0, 1, 2, 0, 21],
      [0, 0, 6, 0, 21],
      [0, 10, 4, 1, 21],
    ].map((figures) => ({
      code: 'count.unbalanced',
      figures: { equation: 'candidateSplits', figures },
    })),
  );
});
