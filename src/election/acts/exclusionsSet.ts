import { type Act, firstOf, unless } from '../act';
import { isFullMember } from '../attendance';
import type { ProposedExclusion } from '../events';
import { notFrozen } from '../gates';
import type { Meeting } from '../meeting';
import { type Refusal, refusal } from '../refusal';

/** The list of exclusions to be voted on; each has its category and consent (domain 2). */
export const exclusionsSet: Act<'exclusionsSet'> = {
  decide: (meeting, { exclusions }) =>
    unless(
      firstOf(
        () => notFrozen(meeting),
        () =>
          meeting.exclusions.some(({ status }) => status !== 'proposed')
            ? [refusal('exclusions.voted', {})]
            : [],
        () => wrongNames(meeting, exclusions),
      ),
      { type: 'exclusionsSet', v: 1, exclusions },
    ),
  evolve: (meeting, { exclusions }, stamp) => ({
    ...meeting,
    exclusions: exclusions.map((exclusion) => ({ ...exclusion, status: 'proposed' })),
    dueChanges: meeting.signInOpened
      ? [
          ...meeting.dueChanges,
          ...exclusions
            .filter(({ name }) => !meeting.exclusions.some((other) => other.name === name))
            .map(({ name, consent }) => ({
              ...{ name, what: 'excluded' as const, reason: consent, stamp },
            })),
        ]
      : meeting.dueChanges,
  }),
};

function wrongNames(
  meeting: Meeting,
  exclusions: readonly ProposedExclusion[],
): readonly Refusal[] {
  return exclusions.flatMap(({ name }, i) => {
    if (exclusions.findIndex((other) => other.name === name) !== i)
      return [refusal('exclusions.twice', { name })];
    if (!isFullMember(meeting, name)) return [refusal('exclusions.noVote', { name })];
    return meeting.here.has(name) ? [refusal('exclusions.present', { name })] : [];
  });
}
