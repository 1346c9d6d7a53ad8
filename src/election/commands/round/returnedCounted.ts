import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import { firstOf, refusal } from '@/election/events/refusal';
import { withFigures } from '@/election/rules/round/figures';
import { papersOpened } from '@/election/rules/round/procedures';

/** Papers taken out of the box, counted unread. Too many are recorded too: then they are counted again. */
export const returnedCounted: CommandHandler<'returnedCounted'> = {
  decide: (meeting, { count }) =>
    unless(
      firstOf(
        () => papersOpened(meeting),
        () =>
          meeting.round.figures.returned === null
            ? []
            : [refusal('figure.alreadyRecorded', { figure: 'returned' })],
      ),
      {
        type: 'returnedCounted',
        count,
      },
    ),
  evolve: (meeting, { count }) => ({
    ...meeting,
    round: withFigures(meeting.round, { returned: count }),
  }),
};
