import { boxOpened, headCounted, opened, prepared, voted } from '@test/drivers/meetings';
import { expect, test } from 'vitest';
import type { Figures } from '@/election/state/meeting';
import {
  issuedGate,
  leftOverGate,
  missingFigures,
  overReturned,
  returnedLimit,
  votersGate,
  withChange,
  withFigures,
  withinLimit,
} from './figures';

const having = (change: Partial<Figures>) => {
  const { meeting } = boxOpened();
  return { ...meeting, round: withFigures(meeting.round, change) };
};

test('what is missing is said by name', () => {
  expect(missingFigures(headCounted().meeting, 'present', 'voters', 'issued')).toEqual([
    { code: 'figure.missing', figures: { figure: 'voters' } },
    { code: 'figure.missing', figures: { figure: 'issued' } },
  ]);
});

test('the limit of papers returned is the figure that the method names', () => {
  expect(returnedLimit(opened().meeting)).toBeNull();
  expect(returnedLimit(prepared().meeting)).toBeNull();
  expect(returnedLimit(voted({ voters: 20 }).meeting)).toEqual({ figure: 'voters', value: 20 });
  const byIssued = voted({ voters: 20, rules: { returnedLimit: 'issued' } });
  expect(returnedLimit(byIssued.meeting)).toEqual({ figure: 'issued', value: 23 });
});

test('one paper over the limit is over, the limit itself is not', () => {
  expect(overReturned(having({ returned: 24 }))).toEqual([
    { code: 'returned.overLimit', figures: { returned: 24, limit: 23, figure: 'voters' } },
  ]);
  expect(overReturned(having({ returned: 23 }))).toEqual([]);
  expect(overReturned(having({ returned: null }))).toEqual([]);
  expect(overReturned(having({ voters: null }))).toEqual([]);
});

test('there is nothing to void within the limit; while a figure is missing nobody knows', () => {
  expect(withinLimit(boxOpened().meeting)).toEqual([
    { code: 'returned.withinLimit', figures: { returned: 23, limit: 23 } },
  ]);
  for (const change of [{ returned: 24 }, { returned: null }, { voters: null }])
    expect(withinLimit(having(change))).toEqual([]);
});

test('a change stands beside the figure before it', () => {
  const stamp = { seq: 1, at: '', witnesses: [] };
  const change = { figure: 'voters', to: 20, reason: '误', kind: 'corrected', stamp } as const;
  const { figures, changes } = withChange(boxOpened().meeting.round, change);
  expect(figures.voters).toBe(20);
  expect(changes).toEqual([{ ...change, from: 23 }]);
  const before = withChange(headCounted().meeting.round, change);
  expect(before.changes).toEqual([{ ...change, from: 0 }]);
});

test('gates of figures are silent while one is missing', () => {
  for (const missing of [{ issued: null }, { present: null }])
    expect(issuedGate(having({ present: 22, issued: 21, ...missing }))).toEqual([]);
  expect(issuedGate(having({ received: null, issued: 23 }))).toEqual([]);
  expect(issuedGate(having({ issued: null, present: 24, due: null }))).toEqual([]);
  expect(issuedGate(having({ present: null, received: 22 }))).toEqual([
    { code: 'papers.issuedOverReceived', figures: { issued: 23, received: 22 } },
  ]);
  expect(issuedGate(having({ issued: null, present: 24 }))).toEqual([
    { code: 'papers.presentOverDue', figures: { present: 24, due: 23 } },
  ]);
  for (const missing of [{ voters: null }, { issued: null }])
    expect(votersGate(having({ voters: 24, ...missing }))).toEqual([]);
  for (const missing of [{ received: null }, { issued: null }, { leftOver: null }])
    expect(leftOverGate(having({ leftOver: 9, ...missing }))).toEqual([]);
  expect(leftOverGate(having({ leftOver: 9, replaced: null }))).toEqual([
    {
      code: 'papers.leftOverDiffers',
      figures: { received: 28, issued: 23, replaced: 0, leftOver: 9 },
    },
  ]);
  expect(leftOverGate(having({ replaced: null }))).toEqual([]);
});
