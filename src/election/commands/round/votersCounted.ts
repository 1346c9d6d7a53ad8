import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import { firstOf } from '@/election/events/refusal';
import { figureRefusals } from '@/election/rules/round/figureRules';
import { withFigures } from '@/election/rules/round/figures';
import { castingOpen } from '@/election/rules/round/procedures';
import { notYetVoted } from '@/election/rules/round/standing';
import { mayBegin } from '@/election/steps';

/** When all have voted, the number of voters is frozen (domain §3.9). */
export const votersCounted: CommandHandler<'votersCounted'> = {
  decide: (meeting, { count }) =>
    unless(
      firstOf(
        () => mayBegin(meeting, 'voting'),
        () => notYetVoted(meeting),
        () => castingOpen(meeting),
        () =>
          figureRefusals(
            { method: meeting.method, round: withFigures(meeting.round, { voters: count }) },
            'votersWithinIssued',
          ),
      ),
      {
        type: 'votersCounted',
        count,
      },
    ),
  evolve: (meeting, { count }) => ({
    ...meeting,
    round: withFigures(meeting.round, { voters: count }),
  }),
};
