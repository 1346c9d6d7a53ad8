import { sha256Hex } from '@/election/events/fingerprint';
import type { FormId, Hash } from '@/election/events/ids';
import { type Awaited, type ContestState, contestStates } from '@/election/state/contests';
import type { Meeting, Settlement } from '@/election/state/meeting';
import { localOf } from '@/election/state/method';
import type { Round } from '@/election/state/round';
import { formIds, roundsOf } from '@/election/state/rounds';
import { standingSheet } from '@/election/state/sheets';
import type { StrokeTable } from '@/names/strokeTable';
import { announcedOrder } from './announcedOrder';

/** How a contest ended, or that it has not. */
type ContestEnd =
  | { readonly how: 'filled' }
  | { readonly how: 'open'; readonly seats: number; readonly awaits: Awaited['kind'] }
  | { readonly how: 'referred'; readonly seats: number; readonly reason: string }
  /** With the show of hands that consented. */
  | {
      readonly how: 'fewerSeats';
      readonly seats: number;
      readonly votes: number;
      readonly base: number;
    };

export interface ReportedContest {
  readonly id: string;
  readonly office: string;
  readonly seats: number;
  /** In the order in which names are announced, each with the votes of the round that elected. */
  readonly elected: readonly { readonly name: string; readonly votes: number }[];
  readonly end: ContestEnd;
}

/** `going`: opened and neither announced nor broken off. */
type RoundEnd = 'announced' | 'void' | 'notHeld' | 'going';

export interface ReportedRound {
  readonly round: Round;
  readonly end: RoundEnd;
  /** Of the sheet that was announced. */
  readonly sheet: Hash | null;
}

export interface ReportedForm {
  readonly form: FormId;
  readonly ballot: Round['ballot'];
  readonly rounds: readonly ReportedRound[];
  readonly contests: readonly ReportedContest[];
}

/** Every form with every round, and how each contest ended: the meeting's result as a whole. */
export function reportedForms(
  meeting: Meeting,
  table: StrokeTable | null,
): readonly ReportedForm[] {
  const standings = contestStates(meeting);
  return formIds(meeting).map((form) => {
    const rounds = roundsOf(meeting, form);
    return {
      form,
      ballot: rounds[0]?.ballot ?? null,
      rounds: rounds.map((round) => ({ round, end: endOf(round), sheet: sheetOf(round) })),
      contests: standings
        .filter((standing) => standing.form === form)
        .map((standing) => reported(meeting, rounds, standing, table)),
    };
  });
}

function endOf({ notHeld, announced, voided }: Round): RoundEnd {
  if (notHeld !== null) return 'notHeld';
  if (!announced) return 'going';
  return voided ? 'void' : 'announced';
}

function sheetOf(round: Round): Hash | null {
  const drawn = standingSheet(round);
  return round.announced && drawn !== null ? sha256Hex(drawn.text) : null;
}

function reported(
  meeting: Meeting,
  rounds: readonly Round[],
  { contest, elected, awaits, settled }: ContestState,
  table: StrokeTable | null,
): ReportedContest {
  const { id, office, seats, candidates } = contest;
  const { namesAnnounced } = localOf(meeting.method);
  return {
    id,
    office,
    seats,
    end: contestEnd(meeting, awaits, settled),
    elected: announcedOrder(namesAnnounced, elected, candidates, table).map((name) => ({
      name,
      votes: votesThatElected(rounds, id, name),
    })),
  };
}

function contestEnd(
  { hands }: Meeting,
  awaits: Awaited | null,
  settled: Settlement | null,
): ContestEnd {
  if (awaits === null) return { how: 'filled' };
  const { seats } = awaits;
  if (settled === null) return { how: 'open', seats, awaits: awaits.kind };
  if (settled.how === 'referred') return { how: 'referred', seats, reason: settled.reason };
  const shown = hands.find(({ stamp }) => stamp.seq === settled.stamp.seq);
  return { how: 'fewerSeats', seats, votes: shown?.for ?? 0, base: shown?.base ?? 0 };
}

/** Votes in the round in which this person was elected. */
function votesThatElected(rounds: readonly Round[], contest: string, name: string): number {
  for (const { outcome } of rounds) {
    if (outcome === null || !('contests' in outcome)) continue;
    const result = outcome.contests.find(({ id }) => id === contest);
    if (result === undefined || !result.elected.includes(name)) continue;
    const votes = [...result.candidates, ...result.writeIns].find((one) => one.name === name);
    return votes?.for ?? 0;
  }
  return 0;
}
