import { type Act, unless } from '@/election/commands/commandHandler';
import { firstOf, refusal } from '@/election/events/refusal';
import { mayBegin } from '@/election/steps';

export const signInOpened: Act<'signInOpened'> = {
  decide: (meeting) =>
    unless(
      firstOf(
        () => (meeting.signInOpened ? [refusal('signIn.alreadyOpened', {})] : []),
        () => mayBegin(meeting, 'signIn'),
      ),
      { type: 'signInOpened', v: 1 },
    ),
  evolve: (meeting) => ({ ...meeting, signInOpened: true }),
};
