import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import { firstOf, refusal } from '@/election/events/refusal';

/** Another device goes on from here. Keys do not travel: scrutineers choose new PINs there. */
export const takenOver: CommandHandler<'takenOver'> = {
  decide: (meeting, { to }) =>
    unless(
      firstOf(
        () =>
          meeting.ending === 'closed' || meeting.ending === 'notHeld'
            ? [refusal('meeting.ended', {})]
            : [],
        () =>
          meeting.ending === null && to === meeting.writer
            ? [refusal('meeting.notHandedOver', {})]
            : [],
      ),
      { type: 'takenOver', from: meeting.writer, to },
    ),
  evolve: (meeting, { from, to }) => ({
    ...meeting,
    writer: to,
    ending: null,
    signingKeys:
      from === to
        ? meeting.signingKeys
        : meeting.signingKeys.map((key) => ({ ...key, current: false })),
  }),
};
