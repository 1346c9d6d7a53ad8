import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import { firstOf, refusal } from '@/election/events/refusal';
import { REOPENED } from '@/election/rules/round/figures';
import { notAnnounced } from '@/election/rules/round/standing';
import { standingSheet, withStandingSheet } from '@/election/state/sheets';

/** An error found before it is announced: the sheet is kept, marked withdrawn, and the count is open again. */
export const sheetWithdrawn: CommandHandler<'sheetWithdrawn'> = {
  decide: (meeting, { reason }) => {
    const { sheets } = meeting.round;
    return unless(
      firstOf(
        () => notAnnounced(meeting),
        () => (standingSheet(meeting.round) === null ? [refusal('sheet.none', {})] : []),
      ),
      { type: 'sheetWithdrawn', sheet: sheets.length, reason },
    );
  },
  evolve: (meeting, { reason }, stamp) => ({
    ...meeting,
    round: {
      ...withStandingSheet(meeting.round, (sheet) => ({ ...sheet, withdrawn: { reason, stamp } })),
      ...REOPENED,
      voided: false,
    },
  }),
};
