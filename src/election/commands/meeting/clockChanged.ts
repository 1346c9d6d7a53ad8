import { type CommandHandler, refused, unless } from '@/election/commands/commandHandler';
import { refusal } from '@/election/events/refusal';
import { timeOfEntry } from '@/election/rules/clock';

/** The device's clock jumped: both times stand in the record, and every sheet after it names this entry. */
export const clockChanged: CommandHandler<'clockChanged'> = {
  decide: (meeting, { to }) => {
    const time = timeOfEntry(meeting, to);
    return time.kind === 'changed'
      ? unless([], { type: 'clockChanged', from: time.from, to })
      : refused(refusal('clock.notChanged', {}));
  },
  evolve: (meeting, _event, { seq }) => ({
    ...meeting,
    deviations: [...meeting.deviations, { kind: 'clockChanged', names: [], seq, hands: null }],
  }),
};
