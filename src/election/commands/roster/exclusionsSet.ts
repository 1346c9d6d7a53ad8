import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import { firstOf, type Refusal, refusal } from '@/election/events/refusal';
import type { ProposedExclusion } from '@/election/events/roster';
import { hasVote } from '@/election/rules/roster/attendance';
import { noRoundHeld } from '@/election/rules/round/standing';
import type { DueChange, Meeting } from '@/election/state/meeting';
import type { Stamp } from '@/election/state/round';

/** The list of exclusions to be voted on; each has its category and consent (domain §2.3). */
export const exclusionsSet: CommandHandler<'exclusionsSet'> = {
  decide: (meeting, { exclusions }) =>
    unless(
      firstOf(
        () => noRoundHeld(meeting),
        () =>
          meeting.exclusions.some(({ status }) => status !== 'proposed')
            ? [refusal('exclusions.voted', {})]
            : [],
        () => wrongNames(meeting, exclusions),
      ),
      { type: 'exclusionsSet', exclusions },
    ),
  evolve: (meeting, { exclusions }, stamp) => ({
    ...meeting,
    exclusions: exclusions.map((exclusion) => ({ ...exclusion, status: 'proposed' })),
    dueChanges: meeting.signInOpened
      ? [...meeting.dueChanges, ...changes(meeting.exclusions, exclusions, stamp)]
      : meeting.dueChanges,
  }),
};

/** Who is left out of *due* now and was not before, and who is no longer (domain §2.4: logged and printed). */
function changes(
  before: readonly ProposedExclusion[],
  after: readonly ProposedExclusion[],
  stamp: Stamp,
): readonly DueChange[] {
  const missingIn = (list: readonly ProposedExclusion[], { name }: ProposedExclusion) =>
    !list.some((other) => other.name === name);
  return [
    ...after
      .filter((exclusion) => missingIn(before, exclusion))
      .map(({ name, consent }) => ({ name, what: 'excluded' as const, reason: consent, stamp })),
    ...before
      .filter((exclusion) => missingIn(after, exclusion))
      .map(({ name }) => ({ name, what: 'takenBack' as const, reason: '', stamp })),
  ];
}

function wrongNames(
  meeting: Meeting,
  exclusions: readonly ProposedExclusion[],
): readonly Refusal[] {
  return exclusions.flatMap(({ name }, i) => {
    if (exclusions.findIndex((other) => other.name === name) !== i)
      return [refusal('exclusions.twice', { name })];
    if (!hasVote(meeting, name)) return [refusal('exclusions.noVote', { name })];
    return meeting.here.has(name) ? [refusal('exclusions.present', { name })] : [];
  });
}
