import { headCounted, papersIssued } from '@test/drivers/meetings';
import { at, CHIEF, fullMembers } from '@test/drivers/people';
import { expect, test } from 'vitest';

const issue = (count: number) => ({ type: 'papersIssued', count }) as const;
const received = (count: number) =>
  headCounted().submit({ type: 'papersReceived', count, reason: '' });

test('as many papers as members present, or it says what differs', () => {
  const run = received(30);
  for (const count of [22, 24])
    expect(run.refusals(issue(count))).toEqual([
      { code: 'papers.issuedNotPresent', figures: { issued: count, present: 23 } },
    ]);
  expect(run.submit(issue(23)).meeting.round.figures).toMatchObject({ issued: 23, replaced: 0 });
});

test('who will not take a paper has left, and the head-count is taken again', () => {
  const run = received(30);
  const name = at(fullMembers(23), -1);
  run.submit({ type: 'memberLeft', name, reason: 'refusedPaper' });
  const again = { type: 'figureCountedAgain', figure: 'present', value: 22 } as const;
  run.submit({ ...again, reason: '一人不领票' }, CHIEF);
  expect(run.submit(issue(22)).meeting.round.figures.issued).toBe(22);
});

test('not more than were received, and not before', () => {
  expect(headCounted().refusals(issue(23))).toEqual([
    { code: 'figure.missing', figures: { figure: 'received' } },
  ]);
  expect(received(22).refusals(issue(23))).toEqual([
    { code: 'papers.issuedOverReceived', figures: { issued: 23, received: 22 } },
  ]);
  expect(received(23).codes(issue(23), CHIEF)).toEqual([]);
});

test('once; after that it is counted again', () => {
  expect(papersIssued().refusals(issue(23))).toEqual([
    { code: 'figure.alreadyRecorded', figures: { figure: 'issued' } },
  ]);
});
