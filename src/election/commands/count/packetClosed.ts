import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import { firstOf, refusal } from '@/election/events/refusal';
import { papersInPacket } from '@/election/state/packets';
import { countGoesOn } from '@/election/steps';

/** The counter closes the last packet as it is; the next paper from the pile begins another. */
export const packetClosed: CommandHandler<'packetClosed'> = {
  decide: (meeting, { packet }) => {
    const { packets } = meeting.round;
    const open = packets[packet - 1];
    return unless(
      firstOf(
        () => countGoesOn(meeting),
        () => (open === undefined ? [refusal('packet.empty', { packet })] : []),
        () => (packet === packets.length ? [] : [refusal('packet.notLast', { packet })]),
        () => (open?.closed === true ? [refusal('packet.alreadyClosed', { packet })] : []),
      ),
      {
        type: 'packetClosed',
        packet,
        papers: open === undefined ? 0 : papersInPacket(open),
      },
    );
  },
  evolve: (meeting, { packet }) => ({
    ...meeting,
    round: {
      ...meeting.round,
      packets: meeting.round.packets.map((other, i) =>
        i === packet - 1 ? { ...other, closed: true } : other,
      ),
    },
  }),
};
