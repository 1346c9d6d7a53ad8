import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import { firstOf, refusal } from '@/election/events/refusal';
import { withPacket } from '@/election/state/packets';
import { countGoesOn } from '@/election/steps';

/** Every paper of the packet was entered again: now the two entries are compared. */
export const secondEntryClosed: CommandHandler<'secondEntryClosed'> = {
  decide: (meeting, { packet }) => {
    const { packets } = meeting.round;
    const second = packets[packet - 1]?.second ?? null;
    return unless(
      firstOf(
        () => countGoesOn(meeting),
        () => (second === null ? [refusal('packet.secondMissing', { packet })] : []),
        () => (second?.closed === true ? [refusal('packet.secondClosed', { packet })] : []),
      ),
      {
        type: 'secondEntryClosed',
        packet,
        papers: second?.entries.length ?? 0,
      },
    );
  },
  evolve: (meeting, { packet }) => ({
    ...meeting,
    round: {
      ...meeting.round,
      packets: withPacket(meeting.round.packets, packet, (there) => ({
        ...there,
        second: there.second && { ...there.second, closed: true },
      })),
    },
  }),
};
