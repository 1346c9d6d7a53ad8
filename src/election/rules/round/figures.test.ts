import { boxOpened, headCounted, opened, prepared, voted } from '@test/drivers/meetings';
import { expect, test } from 'vitest';
import type { Figures } from '@/election/state/round';
import { figureRefusals, ISSUED_RULES } from './figureRules';
import { missingFigures, returnedLimit, withChange, withFigures, withinLimit } from './figures';

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
  expect(figureRefusals(having({ returned: 24 }), 'returnedWithinLimit')).toEqual([
    { code: 'returned.overLimit', figures: { returned: 24, limit: 23, figure: 'voters' } },
  ]);
  expect(figureRefusals(having({ returned: 23 }), 'returnedWithinLimit')).toEqual([]);
  expect(figureRefusals(having({ returned: null }), 'returnedWithinLimit')).toEqual([]);
  expect(figureRefusals(having({ voters: null }), 'returnedWithinLimit')).toEqual([]);
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
    expect(
      figureRefusals(having({ present: 22, issued: 21, ...missing }), ...ISSUED_RULES),
    ).toEqual([]);
  expect(figureRefusals(having({ received: null, issued: 23 }), ...ISSUED_RULES)).toEqual([]);
  expect(figureRefusals(having({ issued: null, present: 24, due: null }), ...ISSUED_RULES)).toEqual(
    [],
  );
  expect(figureRefusals(having({ present: null, received: 22 }), ...ISSUED_RULES)).toEqual([
    { code: 'papers.issuedOverReceived', figures: { issued: 23, received: 22 } },
  ]);
  expect(figureRefusals(having({ issued: null, present: 24 }), ...ISSUED_RULES)).toEqual([
    { code: 'papers.presentOverDue', figures: { present: 24, due: 23 } },
  ]);
  for (const missing of [{ voters: null }, { issued: null }])
    expect(figureRefusals(having({ voters: 24, ...missing }), 'votersWithinIssued')).toEqual([]);
  for (const missing of [{ received: null }, { issued: null }, { leftOver: null }])
    expect(figureRefusals(having({ leftOver: 9, ...missing }), 'receivedSplits')).toEqual([]);
  expect(figureRefusals(having({ leftOver: 9, replaced: null }), 'receivedSplits')).toEqual([
    {
      code: 'papers.leftOverDiffers',
      figures: { received: 28, issued: 23, replaced: 0, leftOver: 9 },
    },
  ]);
  expect(figureRefusals(having({ replaced: null }), 'receivedSplits')).toEqual([]);
});
