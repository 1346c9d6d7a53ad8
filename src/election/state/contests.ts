import type { BallotContest } from '@/election/events/ballot';
import type { ContestId, FormId } from '@/election/events/ids';
import type { AwaitedKind } from '@/election/events/refusal';
import type { ContestResult, Next } from '@/election/tally/result';
import type { Meeting, Settlement } from './meeting';
import type { Round } from './round';
import { formIds, hasEnded, roundsOf } from './rounds';

/** What a contest still awaits: its first vote, or what followed from the last. */
export interface Awaited {
  readonly kind: AwaitedKind;
  readonly seats: number;
  /** As the count proposes them; the meeting may change them where it is supplementary. */
  readonly candidates: readonly string[];
}

/** One contest of a form over all its rounds. */
export interface ContestState {
  readonly form: FormId;
  readonly contest: BallotContest;
  /** In the order of the rounds, most votes first in each. */
  readonly elected: readonly string[];
  /** `null` once every seat is filled. */
  readonly awaits: Awaited | null;
  readonly settled: Settlement | null;
  /** A round that asks it is opened and has not ended. */
  readonly inHand: boolean;
}

/** Every contest of the meeting, form by form, as the announced rounds left it (domain §3.14). */
export function contestStates(meeting: Meeting): readonly ContestState[] {
  return formIds(meeting).flatMap((form) => {
    const rounds = roundsOf(meeting, form);
    return contestsOn(rounds[0]).map((contest) => standingOf(meeting, rounds, form, contest));
  });
}

function standingOf(
  { settlements }: Meeting,
  rounds: readonly Round[],
  form: FormId,
  contest: BallotContest,
): ContestState {
  const { id, seats, candidates } = contest;
  let awaits: Awaited | null = { kind: 'first', seats, candidates };
  const elected: string[] = [];
  for (const round of rounds) {
    const result = announcedResult(round, id);
    if (result === null) continue;
    elected.push(...result.elected);
    awaits = result.next;
  }
  return {
    form,
    contest,
    elected,
    awaits,
    settled: settlements.find((one) => one.form === form && one.contest === id) ?? null,
    inHand: rounds.some(
      (round) => !hasEnded(round) && contestsOn(round).some((asked) => asked.id === id),
    ),
  };
}

const contestsOn = (round: Round | undefined): readonly BallotContest[] =>
  round?.ballot?.contests ?? [];

/** What a round announced of a contest; `null` where it was void, not held, or did not ask it. */
export function announcedResult({ outcome }: Round, contest: ContestId): ContestResult | null {
  if (outcome === null || !('contests' in outcome)) return null;
  return outcome.contests.find(({ id }) => id === contest) ?? null;
}

/** A contest that waits for the meeting to say how it goes on. */
export type OpenContest = ContestState & { readonly awaits: Awaited | Next };

const isOpen = (standing: ContestState): standing is OpenContest =>
  standing.awaits !== null && standing.settled === null && !standing.inHand;

/** What must be settled before the meeting can be closed: held again, held on, left empty, or referred. */
export const openContests = (meeting: Meeting): readonly OpenContest[] =>
  contestStates(meeting).filter(isOpen);

export const openContest = (
  meeting: Meeting,
  form: FormId,
  contest: ContestId,
): OpenContest | null =>
  openContests(meeting).find((open) => open.form === form && open.contest.id === contest) ?? null;

/** Who has been elected in a contest so far; papers that recommend, evaluate, pre-select or confirm elect nobody. */
export const electedIn = (meeting: Meeting, form: FormId, contest: ContestId): readonly string[] =>
  roundsOf(meeting, form)
    .filter(({ ballot }) => ballot?.purpose === undefined)
    .flatMap((round) => announcedResult(round, contest)?.elected ?? []);

/** Contests of pre-selections (差额预选) that put somebody forward as formal candidate (domain §7.4). */
export const preselections = (meeting: Meeting): readonly ContestState[] =>
  contestStates(meeting).filter(
    ({ form, elected }) =>
      elected.length > 0 &&
      roundsOf(meeting, form).some(({ ballot }) => ballot?.purpose?.kind === 'preselection'),
  );
