import { type Act, firstOf, unless } from '../act';
import { isExcluded } from '../attendance';
import { notFrozen } from '../gates';
import { refusal } from '../refusal';

/** An excluded member who comes counts as due again, and is here. */
export const excludedTakenBack: Act<'excludedTakenBack'> = {
  decide: (meeting, { name }) =>
    unless(
      firstOf(
        () => (meeting.signInOpened ? [] : [refusal('signIn.notOpened', {})]),
        () => (isExcluded(meeting, name) ? [] : [refusal('signIn.notExcluded', { name })]),
        () => notFrozen(meeting),
      ),
      { type: 'excludedTakenBack', v: 1, name },
      { type: 'memberArrived', v: 1, name },
    ),
  evolve: (meeting, { name }, stamp) => ({
    ...meeting,
    exclusions: meeting.exclusions.map((exclusion) =>
      exclusion.name === name ? { ...exclusion, status: 'takenBack' } : exclusion,
    ),
    dueChanges: [...meeting.dueChanges, { name, what: 'takenBack', reason: '', stamp }],
  }),
};
