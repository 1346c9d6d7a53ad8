import { headCounted, papersIssued, voted } from '@test/drivers/meetings';
import { at, CHIEF } from '@test/drivers/people';
import { expect, test } from 'vitest';

test('each press replaces one paper, and keeps no name', () => {
  const run = papersIssued().submit({ type: 'paperSpoiled' }).submit({ type: 'paperSpoiled' });
  expect(run.meeting.round.figures.replaced).toBe(2);
  expect(at(run.events, -1).event).toEqual({ type: 'paperSpoiled', v: 1, form: 'F1', round: 1 });
});

test('while there is a spare one', () => {
  const run = papersIssued({ received: 24 }).submit({ type: 'paperSpoiled' });
  expect(run.refusals({ type: 'paperSpoiled' })).toEqual([
    { code: 'papers.noSpare', figures: { received: 24, issued: 23, replaced: 1 } },
  ]);
  run.submit({ type: 'papersReceived', count: 1, reason: '再领一张' });
  expect(run.codes({ type: 'paperSpoiled' })).toEqual([]);
});

test('after the papers were handed out, until all have voted', () => {
  expect(headCounted().codes({ type: 'paperSpoiled' })).toEqual([
    'figure.missing',
    'figure.missing',
  ]);
  expect(voted().refusals({ type: 'paperSpoiled' })).toEqual([
    { code: 'papers.votingOver', figures: {} },
  ]);
});

test('papers issued and counted again are not replaced by that', () => {
  const run = papersIssued().submit({ type: 'paperSpoiled' });
  for (const figure of ['present', 'issued'] as const)
    run.submit({ type: 'figureCountedAgain', figure, value: 22, reason: '点错' }, CHIEF);
  expect(run.meeting.round.figures).toMatchObject({ issued: 22, replaced: 1 });
});
