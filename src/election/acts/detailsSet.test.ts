import { expect, test } from 'vitest';
import { DETAILS, headCounted, officersAppointed, opened } from '../../../test/support/meetings';

const moved = { type: 'detailsSet', details: { ...DETAILS, place: '礼堂' } } as const;

test('the details are kept as they were given, and can be set again until the second head-count', () => {
  const run = opened().submit({ type: 'detailsSet', details: DETAILS });
  expect(run.meeting.details).toEqual(DETAILS);
  expect(officersAppointed().submit(moved).meeting.details?.place).toBe('礼堂');
});

test('they stand still after the second head-count', () => {
  expect(headCounted().refusals(moved)).toEqual([{ code: 'frozen.afterHeadCount', figures: {} }]);
});

test('what could not be read back is not written: an empty name, a name too long, half a character', () => {
  for (const title of ['', '　', '会'.repeat(81)])
    expect(opened().refusals({ type: 'detailsSet', details: { ...DETAILS, title } })).toEqual([
      { code: 'command.unreadable', figures: {} },
    ]);
});
