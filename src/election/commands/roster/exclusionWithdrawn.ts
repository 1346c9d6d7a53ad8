import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import { firstOf, refusal } from '@/election/events/refusal';
import { isExcluded } from '@/election/rules/roster/attendance';
import { notFrozen } from '@/election/rules/round/standing';

/** An excluded member who comes counts as due again, and is here. */
export const exclusionWithdrawn: CommandHandler<'exclusionWithdrawn'> = {
  decide: (meeting, { name }) =>
    unless(
      firstOf(
        () => (meeting.signInOpened ? [] : [refusal('signIn.notOpened', {})]),
        () => (isExcluded(meeting, name) ? [] : [refusal('signIn.notExcluded', { name })]),
        () => notFrozen(meeting),
      ),
      { type: 'exclusionWithdrawn', name },
      { type: 'memberArrived', name },
    ),
  evolve: (meeting, { name }, stamp) => ({
    ...meeting,
    exclusions: meeting.exclusions.map((exclusion) =>
      exclusion.name === name ? { ...exclusion, status: 'takenBack' } : exclusion,
    ),
    dueChanges: [...meeting.dueChanges, { name, what: 'takenBack', reason: '', stamp }],
  }),
};
