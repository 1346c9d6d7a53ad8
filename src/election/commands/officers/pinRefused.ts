import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import { refusal } from '@/election/events/refusal';
import { currentKey } from '@/election/rules/officers/officers';

/** A wrong PIN is counted, so that guessing shows on the record. */
export const pinRefused: CommandHandler<'pinRefused'> = {
  decide: (meeting, { name }) =>
    unless(currentKey(meeting, name) === null ? [refusal('key.missing', { name })] : [], {
      type: 'pinRefused',
      name,
    }),
  evolve: (meeting, { name }) => ({
    ...meeting,
    wrongPins: new Map([...meeting.wrongPins, [name, (meeting.wrongPins.get(name) ?? 0) + 1]]),
  }),
};
