import { type Act, unless } from '@/election/commands/commandHandler';
import { firstOf, refusal } from '@/election/events/refusal';
import { mayBreakOff, notAnnounced } from '@/election/rules/round/standing';

/** The round at hand is broken off without a count, as where the quorum is lost between rounds; what it was to decide is open again. */
export const roundNotHeld: Act<'roundNotHeld'> = {
  decide: (meeting, { reason }) => {
    const { form, number } = meeting.round;
    return unless(
      firstOf(
        // Until then nothing is held that could be broken off: a form is set anew, or dropped.
        () => (meeting.signInOpened ? [] : [refusal('signIn.notOpened', {})]),
        () => notAnnounced(meeting),
        () => mayBreakOff(meeting),
      ),
      { type: 'roundNotHeld', v: 1, form, round: number, reason },
    );
  },
  evolve: (meeting, { reason }, stamp) => ({
    ...meeting,
    round: { ...meeting.round, notHeld: { reason, stamp } },
  }),
};
