import {
  announced,
  counted,
  DETAILS,
  headCounted,
  opened,
  sheetDrawn,
} from '@test/drivers/meetings';
import { expect, test } from 'vitest';

const moved = { type: 'detailsSet', details: { ...DETAILS, place: '礼堂' } } as const;

test('the details are kept as they were given, and a slip in them can be mended until a sheet is drawn', () => {
  const run = opened().submit({ type: 'detailsSet', details: DETAILS });
  expect(run.meeting.details).toEqual(DETAILS);
  for (const later of [headCounted(), counted()])
    expect(later.submit(moved).meeting.details?.place).toBe('礼堂');
});

test('under a sheet that bears them they stand still', () => {
  expect(sheetDrawn().refusals(moved)).toEqual([{ code: 'sheet.stands', figures: { sheet: 1 } }]);
  expect(announced(sheetDrawn()).refusals(moved)).toEqual([
    { code: 'round.announced', figures: {} },
  ]);
});

test('what could not be read back is not written: an empty name, a name too long, half a character', () => {
  for (const title of ['', '　', '会'.repeat(81)])
    expect(opened().refusals({ type: 'detailsSet', details: { ...DETAILS, title } })).toEqual([
      { code: 'command.unreadable', figures: {} },
    ]);
});
