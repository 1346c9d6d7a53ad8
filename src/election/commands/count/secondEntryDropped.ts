import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import { firstOf, refusal } from '@/election/events/refusal';
import { withPacket } from '@/election/state/packets';
import { countGoesOn } from '@/election/steps';

/** The wrong packet was entered: its second entry begins anew, witnessed by a scrutineer. */
export const secondEntryDropped: CommandHandler<'secondEntryDropped'> = {
  decide: (meeting, { packet, reason }) => {
    const { packets } = meeting.round;
    return unless(
      firstOf(
        () => countGoesOn(meeting),
        () =>
          (packets[packet - 1]?.second ?? null) === null
            ? [refusal('packet.secondMissing', { packet })]
            : [],
      ),
      { type: 'secondEntryDropped', packet, reason },
    );
  },
  evolve: (meeting, { packet }) => ({
    ...meeting,
    round: {
      ...meeting.round,
      packets: withPacket(meeting.round.packets, packet, (there) => ({ ...there, second: null })),
    },
  }),
};
