import { type Act, firstOf, unless } from '../act';
import { mayBegin } from '../gates';
import { refusal } from '../refusal';

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
