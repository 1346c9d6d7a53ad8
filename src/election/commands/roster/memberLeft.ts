import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import { refusal } from '@/election/events/refusal';
import { reliefOf } from '@/election/rules/officers/relief';

/** Somebody has gone; an officer who leaves is relieved on the record. */
export const memberLeft: CommandHandler<'memberLeft'> = {
  decide: (meeting, { name, reason }) =>
    unless(
      meeting.here.has(name) ? [] : [refusal('signIn.notHere', { name })],
      { type: 'memberLeft', name, reason },
      ...reliefOf(meeting, name),
    ),
  evolve: (meeting, { name }) => ({
    ...meeting,
    here: new Set([...meeting.here].filter((other) => other !== name)),
  }),
};
