import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import { firstOf } from '@/election/events/refusal';
import { roundResult } from '@/election/rules/count/result';
import { notAnnounced } from '@/election/rules/round/standing';
import { mayBegin } from '@/election/steps';

/** The presiding officer declares the result, or the round void; the round ends (domain §3.13). */
export const announced: CommandHandler<'announced'> = {
  decide: (meeting) => {
    const { sheets } = meeting.round;
    return unless(
      firstOf(
        () => notAnnounced(meeting),
        () => mayBegin(meeting, 'announce'),
      ),
      { type: 'announced', sheet: sheets.length },
    );
  },
  evolve: (meeting) => ({
    ...meeting,
    round: {
      ...meeting.round,
      announced: true,
      outcome: meeting.round.voided ? null : roundResult(meeting),
    },
  }),
};
