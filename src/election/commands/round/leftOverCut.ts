import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import { firstOf, refusal } from '@/election/events/refusal';
import { figureRefusals } from '@/election/rules/round/figureRules';
import { missingFigures, withFigures } from '@/election/rules/round/figures';
import { mayBegin } from '@/election/steps';

/** Papers left over are cut in public: received = issued + replaced + left over (domain §3.8). */
export const leftOverCut: CommandHandler<'leftOverCut'> = {
  decide: (meeting, { count }) =>
    unless(
      firstOf(
        () => mayBegin(meeting, 'voting'),
        () => missingFigures(meeting, 'voters'),
        () =>
          meeting.round.figures.leftOver === null
            ? []
            : [refusal('figure.alreadyRecorded', { figure: 'leftOver' })],
        () =>
          figureRefusals(
            { method: meeting.method, round: withFigures(meeting.round, { leftOver: count }) },
            'receivedSplits',
          ),
      ),
      {
        type: 'leftOverCut',
        count,
      },
    ),
  evolve: (meeting, { count }) => ({
    ...meeting,
    round: withFigures(meeting.round, { leftOver: count }),
  }),
};
