import { type Act, firstOf, unless } from '../act';
import { UNSAID } from '../figures';
import { notAnnounced } from '../gates';
import { scrutineers } from '../officers';
import { refusal } from '../refusal';
import { standingSheet, withStandingSheet } from '../sheets';

/** An error found before it is announced: the sheet is kept, marked withdrawn, and the count is open again. */
export const sheetWithdrawn: Act<'sheetWithdrawn'> = {
  witness: (meeting) => ({ kind: 'allOf', names: scrutineers(meeting) }),
  decide: (meeting, { reason }) => {
    const { form, number, sheets } = meeting.round;
    return unless(
      firstOf(
        () => notAnnounced(meeting),
        () => (standingSheet(meeting.round) === null ? [refusal('sheet.none', {})] : []),
      ),
      { type: 'sheetWithdrawn', v: 1, form, round: number, sheet: sheets.length, reason },
    );
  },
  evolve: (meeting, { reason }, stamp) => ({
    ...meeting,
    round: {
      ...withStandingSheet(meeting.round, (sheet) => ({ ...sheet, withdrawn: { reason, stamp } })),
      ...UNSAID,
      voided: false,
    },
  }),
};
