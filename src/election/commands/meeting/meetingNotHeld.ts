import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import { firstOf, refusal } from '@/election/events/refusal';
import { mayBreakOff, nothingAnnounced } from '@/election/rules/round/standing';
import { allRounds } from '@/election/state/rounds';

/**
 * Broken off before the box was opened, or without quorum, also where it shows only after that by a
 * figure put right: closed as not held, on the record.
 */
export const meetingNotHeld: CommandHandler<'meetingNotHeld'> = {
  decide: (meeting, { reason }) =>
    unless(
      firstOf(
        () => (nothingAnnounced(meeting).length > 0 ? [refusal('meeting.roundAnnounced', {})] : []),
        () => allRounds(meeting).flatMap((round) => mayBreakOff({ ...meeting, round })),
      ),
      { type: 'meetingNotHeld', reason },
    ),
  evolve: (meeting) => ({ ...meeting, ending: 'notHeld' }),
};
