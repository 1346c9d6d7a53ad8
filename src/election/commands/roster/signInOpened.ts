import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import { firstOf, refusal } from '@/election/events/refusal';
import { mayBegin } from '@/election/steps';

export const signInOpened: CommandHandler<'signInOpened'> = {
  decide: (meeting) =>
    unless(
      firstOf(
        () => (meeting.signInOpened ? [refusal('signIn.alreadyOpened', {})] : []),
        () => mayBegin(meeting, 'signIn'),
      ),
      { type: 'signInOpened' },
    ),
  evolve: (meeting) => ({ ...meeting, signInOpened: true }),
};
