import {
  announced,
  boxOpened,
  OTHER_WRITER,
  opened,
  press,
  sheetDrawn,
  signedIn,
  voted,
} from '@test/drivers/meetings';
import { expect, test } from 'vitest';

const NOT_HELD = { type: 'meetingNotHeld', reason: '到会人数不足' } as const;

test('a meeting is broken off at any point before the box is opened, on the record', () => {
  for (const run of [opened(), signedIn({ present: 18 }), voted()]) {
    expect(run.submit(NOT_HELD).meeting.ending).toBe('notHeld');
    expect(run.refusals({ type: 'signInOpened' })).toEqual([
      { code: 'meeting.ended', figures: {} },
    ]);
    expect(run.codes({ type: 'takenOver', to: OTHER_WRITER })).toEqual(['meeting.ended']);
  }
});

test('once votes can be seen it goes to its end', () => {
  for (const run of [press(voted(), 'boxOpened'), boxOpened(), sheetDrawn()])
    expect(run.refusals(NOT_HELD)).toEqual([{ code: 'meeting.boxAlreadyOpened', figures: {} }]);
  expect(announced(sheetDrawn()).refusals(NOT_HELD)).toEqual([
    { code: 'meeting.roundAnnounced', figures: {} },
  ]);
});
