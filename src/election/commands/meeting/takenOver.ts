import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import { firstOf, refusal } from '@/election/events/refusal';
import { isOver, type Meeting, type SigningKey } from '@/election/state/meeting';

/** Another device goes on from here. Keys do not travel: whoever signs chooses a new PIN there. */
export const takenOver: CommandHandler<'takenOver'> = {
  decide: (meeting, { to }) =>
    unless(
      firstOf(
        () => (isOver(meeting) ? [refusal('meeting.ended', {})] : []),
        () =>
          meeting.ending === null && to === meeting.writer
            ? [refusal('meeting.notHandedOver', {})]
            : [],
      ),
      { type: 'takenOver', from: meeting.writer, to },
    ),
  evolve: (meeting, { from, to }, { seq }) => ({
    ...meeting,
    writer: to,
    ending: null,
    ...(from !== to && {
      slipOutdated: true,
      signingKeys: meeting.signingKeys.map(leftBehind),
      deviations: [...meeting.deviations, { kind: kindOf(meeting), names: [], seq, hands: null }],
    }),
  }),
};

const kindOf = ({ ending }: Meeting) =>
  ending === 'handedOver' ? 'takenOver' : 'takenOverWithoutHandOver';

const leftBehind = (key: SigningKey): SigningKey =>
  key.standing === 'current' ? { ...key, standing: 'leftBehind' } : key;
