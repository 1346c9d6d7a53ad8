import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import { firstOf, refusal } from '@/election/events/refusal';
import { scrutineers } from '@/election/rules/officers/officers';
import { missingFigures, withChange } from '@/election/rules/round/figures';
import { boxOpened, notVoided } from '@/election/rules/round/standing';
import { noSheetStands } from '@/election/rules/sheet/noSheetStands';

/** A figure that can no longer be counted was wrongly recorded: every scrutineer serving says so, both stay on the sheet. */
export const figureCorrected: CommandHandler<'figureCorrected'> = {
  witness: (meeting) => ({ kind: 'allOf', names: scrutineers(meeting) }),
  decide: (meeting, { figure, value, reason }) =>
    unless(
      firstOf(
        () => missingFigures(meeting, figure),
        () => noSheetStands(meeting),
        () => notVoided(meeting),
        () =>
          boxOpened(meeting) || figure === 'due'
            ? []
            : [refusal('figure.notBeforeOpening', { figure })],
        () =>
          meeting.round.figures[figure] === value
            ? [refusal('figure.unchanged', { figure, value })]
            : [],
      ),
      {
        type: 'figureCorrected',
        figure,
        value,
        reason,
      },
    ),
  evolve: (meeting, { figure, value, reason }, stamp) => ({
    ...meeting,
    round: withChange(meeting.round, {
      figure,
      to: value,
      reason,
      kind: 'corrected',
      stamp,
    }),
  }),
};
