import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import { firstOf, refusal } from '@/election/events/refusal';
import { findMember, isExcluded } from '@/election/rules/roster/attendance';
import { headCounted } from '@/election/rules/round/standing';

/**
 * Somebody is here; after the second head-count it is recorded and changes no figure, whoever comes.
 * Before it an excluded member is taken back instead.
 */
export const memberArrived: CommandHandler<'memberArrived'> = {
  decide: (meeting, { name }) =>
    unless(
      firstOf(
        () => (meeting.signInOpened ? [] : [refusal('signIn.notOpened', {})]),
        () => (findMember(meeting, name) ? [] : [refusal('roster.unknown', { name })]),
        () => (meeting.here.has(name) ? [refusal('signIn.alreadyHere', { name })] : []),
        () =>
          isExcluded(meeting, name) && !headCounted(meeting)
            ? [refusal('signIn.excluded', { name })]
            : [],
      ),
      { type: 'memberArrived', name },
    ),
  evolve: (meeting, { name }) => ({ ...meeting, here: new Set(meeting.here).add(name) }),
};
