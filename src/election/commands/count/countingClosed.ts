import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import { firstOf, refusal } from '@/election/events/refusal';
import { papersAllEntered } from '@/election/rules/count/papersAllEntered';
import { equations } from '@/election/rules/sheet/equations';
import { countGoesOn } from '@/election/steps';

/** Counting closes in balance only: every equation of the result sheet holds (domain §4.6). */
export const countingClosed: CommandHandler<'countingClosed'> = {
  decide: (meeting) =>
    unless(
      firstOf(
        () => countGoesOn(meeting),
        () => papersAllEntered(meeting),
        () =>
          equations(meeting)
            .filter(({ holds }) => !holds)
            .map(({ id, figures }) => refusal('count.unbalanced', { equation: id, figures })),
      ),
      { type: 'countingClosed' },
    ),
  evolve: (meeting) => ({ ...meeting, round: { ...meeting.round, countingClosed: true } }),
};
