import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import { firstOf } from '@/election/events/refusal';
import { figuresBalance } from '@/election/rules/count/mayCount';
import { missingFigures, withinLimit } from '@/election/rules/round/figures';
import { papersOpened } from '@/election/rules/round/procedures';
import { notVoided } from '@/election/rules/round/standing';

/** More papers came back than the method allows: the round is void, nothing is rescued (domain §3.10). */
export const roundVoided: CommandHandler<'roundVoided'> = {
  decide: (meeting) => {
    return unless(
      firstOf(
        () => papersOpened(meeting),
        () => notVoided(meeting),
        () => figuresBalance(meeting),
        () => missingFigures(meeting, 'returned'),
        () => withinLimit(meeting),
      ),
      { type: 'roundVoided' },
    );
  },
  evolve: (meeting) => ({ ...meeting, round: { ...meeting.round, voided: true } }),
};
