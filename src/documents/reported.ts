import { type Awaited, type ContestStanding, contestStandings } from '../election/contests';
import { sha256Hex } from '../election/fingerprint';
import type { FormId, Hash } from '../election/ids';
import { localOf } from '../election/local';
import type { Meeting, Round } from '../election/meeting';
import { formIds, roundsOf } from '../election/rounds';
import { standingSheet } from '../election/sheets';
import type { StrokeTable } from '../names/strokeTable';
import { announcedOrder } from './announcedOrder';

/** How a contest ended, or that it has not. */
type ContestEnd =
  | { readonly how: 'filled' }
  | { readonly how: 'open'; readonly seats: number; readonly awaits: Awaited['kind'] }
  | { readonly how: 'fewerSeats' | 'referred'; readonly seats: number; readonly reason: string };

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
  const standings = contestStandings(meeting);
  return formIds(meeting).map((form) => {
    const rounds = roundsOf(meeting, form);
    return {
      ...{ form, ballot: rounds[0]?.ballot ?? null },
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
  { method }: Meeting,
  rounds: readonly Round[],
  { contest, elected, awaits, settled }: ContestStanding,
  table: StrokeTable | null,
): ReportedContest {
  const { id, office, seats, candidates } = contest;
  const { namesAnnounced } = localOf(method);
  const end: ContestEnd =
    settled === null
      ? awaits === null
        ? { how: 'filled' }
        : { how: 'open', seats: awaits.seats, awaits: awaits.kind }
      : { how: settled.how, seats: awaits?.seats ?? 0, reason: settled.reason };
  return {
    ...{ id, office, seats, end },
    elected: announcedOrder(namesAnnounced, elected, candidates, table).map((name) => ({
      name,
      votes: votesThatElected(rounds, id, name),
    })),
  };
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
