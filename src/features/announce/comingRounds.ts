import type { FormId, MemberName } from '@/election/events/ids';
import { type OpenContest, openContests } from '@/election/state/contests';
import type { Meeting } from '@/election/state/meeting';
import { roundsOf, waitingRounds } from '@/election/state/rounds';
import type { RoundKind } from '@/election/tally/paper';

/** Contests of one form that await the same: they go on one paper, in one round. */
export interface Coming {
  readonly form: FormId;
  readonly kind: RoundKind | 'refer';
  /** The round held before was void, or was broken off: it is held again. */
  readonly again: 'void' | 'notHeld' | null;
  readonly contests: readonly OpenContest[];
}

/** Everything that waits for the meeting to say how it goes on, form by form. */
export function comingRounds(meeting: Meeting): readonly Coming[] {
  const groups = new Map<string, Coming>();
  for (const open of openContests(meeting)) {
    const { form, awaits } = open;
    const key = `${form} ${awaits.kind}`;
    const before = groups.get(key);
    groups.set(key, {
      form,
      kind: awaits.kind,
      again: heldAgain(meeting, open),
      contests: [...(before?.contests ?? []), open],
    });
  }
  return [...groups.values()];
}

/** Why the last round that asked the contest came to nothing; `null` where it was counted. */
function heldAgain(meeting: Meeting, { form, contest }: OpenContest): Coming['again'] {
  const last = roundsOf(meeting, form)
    .filter(({ ballot }) => ballot?.contests.some(({ id }) => id === contest.id))
    .at(-1);
  if (last === undefined) return null;
  if (last.notHeld !== null) return 'notHeld';
  return last.voided ? 'void' : null;
}

/** Forms whose round waits to be taken up. */
export const waitingForms = (meeting: Meeting): readonly FormId[] =>
  waitingRounds(meeting).map(({ form }) => form);

/** Who had votes in the contest and has no seat, most first: who stood, and who was written in. */
interface WithVotes {
  readonly name: MemberName;
  readonly votes: number;
  readonly writtenIn: boolean;
}

/** Of the last round that was counted; nobody where none was. */
export function withVotes(meeting: Meeting, open: OpenContest): readonly WithVotes[] {
  const results = roundsOf(meeting, open.form).flatMap(({ outcome }) =>
    outcome !== null && 'contests' in outcome
      ? outcome.contests.filter(({ id }) => id === open.contest.id)
      : [],
  );
  const last = results.at(-1);
  if (last === undefined) return [];
  const said = (writtenIn: boolean) => (one: { name: string; for: number }) => ({
    name: one.name as MemberName,
    votes: one.for,
    writtenIn,
  });
  return [...last.candidates.map(said(false)), ...last.writeIns.map(said(true))]
    .filter(({ name }) => !open.elected.includes(name))
    .sort((a, b) => b.votes - a.votes);
}
