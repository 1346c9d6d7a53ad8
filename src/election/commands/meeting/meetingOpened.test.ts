import { DETAILS, MEETING, OTHER_WRITER, opened, WRITER } from '@test/drivers/meetings';
import { Run } from '@test/drivers/run';
import { expect, test } from 'vitest';
import type { Command } from '@/election/events/catalogue';

test('the first entry says whose journal it is, who writes it, and whether it is practice', () => {
  const { meeting, events } = opened({ practice: true });
  expect(meeting).toMatchObject({ id: MEETING, writer: WRITER, practice: true, opened: true });
  expect(events.map(({ event }) => event)).toEqual([
    { type: 'meetingOpened', v: 1, meeting: MEETING, writer: WRITER, practice: true },
  ]);
  expect(opened().meeting.practice).toBe(false);
});

test('nothing can come before it', () => {
  expect(new Run().refusals({ type: 'detailsSet', details: DETAILS })).toEqual([
    { code: 'meeting.notOpened', figures: {} },
  ]);
});

test('it comes once', () => {
  const again: Command = {
    type: 'meetingOpened',
    meeting: MEETING,
    writer: OTHER_WRITER,
    practice: false,
  };
  expect(opened().refusals(again)).toEqual([{ code: 'meeting.alreadyOpened', figures: {} }]);
});
