import { closed, draw, entered, sheetDrawn } from '@test/drivers/meetings';
import { expect, test } from 'vitest';
import { parseSheet } from '@/election/events/resultSheet';

const repair = {
  mended: 'database',
  from: 'copy',
  entries: 2,
  first: 4,
  last: 9,
  lost: 0,
} as const;
const lost = {
  mended: 'database',
  from: 'copy',
  entries: 0,
  first: null,
  last: null,
  lost: 3,
} as const;
const repaired = { type: 'recordRepaired', ...repair } as const;

test('what was mended in the record stands in it, and on every sheet drawn after it', () => {
  const run = entered()
    .submit(repaired)
    .submit({ type: 'recordRepaired', ...lost });
  expect(run.meeting.repairs).toEqual([repair, lost]);
  draw(run.submit({ type: 'countingClosed' }));
  const [sheet] = run.meeting.round.sheets;
  expect(parseSheet(sheet?.text ?? '')?.repairs).toEqual([repair, lost]);
});

test('a sheet of a record in which nothing was mended says nothing of it', () => {
  const [sheet] = sheetDrawn().meeting.round.sheets;
  expect(parseSheet(sheet?.text ?? '')).not.toHaveProperty('repairs');
});

test('a sheet that stands is not changed by what is mended after it', () => {
  const run = sheetDrawn();
  const [sheet] = run.meeting.round.sheets;
  run.submit(repaired);
  expect(run.meeting.round.sheets).toEqual([sheet]);
});

test('after the end nothing is written any more', () => {
  expect(closed(sheetDrawn()).codes(repaired)).toEqual(['meeting.ended']);
});
