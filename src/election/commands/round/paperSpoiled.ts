import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import { firstOf, refusal } from '@/election/events/refusal';
import { withFigures } from '@/election/rules/round/figures';
import { notYetVoted } from '@/election/rules/round/standing';
import type { Meeting } from '@/election/state/meeting';
import { papersGiven } from '@/election/steps';

/** A paper spoiled while marking is replaced, handed back unread, and no name is kept (domain §3.8). */
export const paperSpoiled: CommandHandler<'paperSpoiled'> = {
  decide: (meeting) => {
    const { figures } = meeting.round;
    const received = figures.received ?? 0;
    const issued = figures.issued ?? 0;
    const replaced = replacedSoFar(meeting);
    return unless(
      firstOf(
        () => papersGiven(meeting),
        () => notYetVoted(meeting),
        () =>
          received > issued + replaced
            ? []
            : [refusal('papers.noSpare', { received, issued, replaced })],
      ),
      { type: 'paperSpoiled' },
    );
  },
  evolve: (meeting) => ({
    ...meeting,
    round: withFigures(meeting.round, { replaced: replacedSoFar(meeting) + 1 }),
  }),
};

const replacedSoFar = ({ round }: Meeting): number => round.figures.replaced ?? 0;
