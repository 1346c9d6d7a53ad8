import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import { firstOf, refusal } from '@/election/events/refusal';
import { mayBreakOffRound, notAnnounced } from '@/election/rules/round/standing';

/** The round at hand is broken off without a count, as where the quorum is lost between rounds; what it was to decide is open again. */
export const roundNotHeld: CommandHandler<'roundNotHeld'> = {
  decide: (meeting, { reason }) => {
    return unless(
      firstOf(
        // Until then nothing is held that could be broken off: a form is set anew, or dropped.
        () => (meeting.signInOpened ? [] : [refusal('signIn.notOpened', {})]),
        () => notAnnounced(meeting),
        () => mayBreakOffRound(meeting),
      ),
      { type: 'roundNotHeld', reason },
    );
  },
  evolve: (meeting, { reason }, stamp) => ({
    ...meeting,
    round: { ...meeting.round, notHeld: { reason, stamp } },
  }),
};
