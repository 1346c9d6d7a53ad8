import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import { firstOf, refusal } from '@/election/events/refusal';
import { scrutineers } from '@/election/rules/officers/officers';
import { missingFigures, withChange } from '@/election/rules/round/figures';
import { boxOpened, notVoided } from '@/election/rules/round/standing';
import { noSheetStands } from '@/election/rules/sheet/noSheetStands';

/** A figure counted again while what was counted is still there: any until the box is opened, then only *returned* (domain §3.17). */
export const figureCountedAgain: CommandHandler<'figureCountedAgain'> = {
  witness: (meeting) => ({ kind: 'oneOf', names: scrutineers(meeting) }),
  decide: (meeting, { figure, value, reason }) =>
    unless(
      firstOf(
        () => missingFigures(meeting, figure),
        () => noSheetStands(meeting),
        () => notVoided(meeting),
        () =>
          boxOpened(meeting) && figure !== 'returned'
            ? [refusal('figure.onlyReturned', { figure })]
            : [],
        () =>
          meeting.round.figures[figure] === value
            ? [refusal('figure.unchanged', { figure, value })]
            : [],
      ),
      {
        type: 'figureCountedAgain',
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
      kind: 'countedAgain',
      stamp,
    }),
  }),
};
