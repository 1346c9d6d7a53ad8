import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import type { Meeting } from '@/election/state/meeting';
import { mayBegin } from '@/election/steps';

/** Read-only from here on; the wrapped private keys are deleted, on the record. Public parts stay. */
export const meetingClosed: CommandHandler<'meetingClosed'> = {
  decide: (meeting) =>
    unless(mayBegin(meeting, 'close'), {
      type: 'meetingClosed',
      keysDeleted: currentKeys(meeting),
    }),
  evolve: (meeting) => ({ ...meeting, ending: 'closed' }),
};

const currentKeys = (meeting: Meeting) =>
  meeting.signingKeys.filter(({ standing }) => standing === 'current').map(({ keyId }) => keyId);
