import { type CommandHandler, refused, unless } from '@/election/commands/commandHandler';
import type { BallotContest, BallotForm } from '@/election/events/ballot';
import type { CommandOf } from '@/election/events/catalogue';
import { firstOf, type Refusal, refusal } from '@/election/events/refusal';
import { candidateRefusals } from '@/election/rules/ballot/candidates';
import { standsOn } from '@/election/rules/officers/officers';
import { relief } from '@/election/rules/officers/relief';
import { type OpenContest, openContest } from '@/election/state/contests';
import type { Meeting } from '@/election/state/meeting';
import { newRound } from '@/election/state/round';
import { openRound, roundsOf, turnedTo } from '@/election/state/rounds';

type Asked = CommandOf<'roundOpened'>;

/**
 * A form goes on: the run-off, the supplementary election, or a round held again after one that was
 * void or broken off. It begins with its own head-count (domain §3.14).
 */
export const roundOpened: CommandHandler<'roundOpened'> = {
  decide: (meeting, command) => {
    const { form, kind, contests, reason } = command;
    const ballot = ballotOf(meeting, command);
    if (ballot === null) return refused(refusal('contest.notOpen', {}));
    return unless(
      firstOf(
        () => stillOpen(meeting, command),
        () => askedAgain(meeting, command).flatMap((again) => contestRefusals(command, again)),
        () => candidateRefusals(meeting, ballot),
      ),
      {
        type: 'roundOpened',
        form,
        kind,
        contests,
        reason,
        round: roundsOf(meeting, form).length + 1,
      },
      ...meeting.serving
        .filter(({ name }) => standsOn(ballot, name))
        .map((officer) => relief(officer, 'becameCandidate')),
    );
  },
  evolve: (meeting, event) => {
    const { form, round: number, kind, reason } = event;
    const again = kind === 'first' ? roundsOf(meeting, form).at(-1) : undefined;
    const introduced = [...(again?.procedures ?? [])].filter(([step]) => step === 'introduction');
    return turnedTo(meeting, {
      ...newRound({ form, number }, kind, ballotOf(meeting, event)),
      reason,
      // The same people stand on the same paper: they were introduced.
      procedures: new Map(introduced),
    });
  },
};

/** A contest that is open, and who is to stand in it. */
interface Again {
  readonly open: OpenContest;
  readonly candidates: BallotContest['candidates'];
}

const askedAgain = (meeting: Meeting, { form, contests }: Asked): readonly Again[] =>
  contests.flatMap(({ contest, candidates }) => {
    const open = openContest(meeting, form, contest);
    return open === null ? [] : [{ open, candidates }];
  });

/** The paper as it was, with the contests asked and the seats left in them; `null` where one is not open. */
function ballotOf(meeting: Meeting, command: Asked): BallotForm | null {
  const { form, kind, contests } = command;
  const first = roundsOf(meeting, form)[0]?.ballot ?? null;
  const asked = askedAgain(meeting, command).map(contestLeft);
  if (first === null || asked.length < contests.length) return null;
  return { ...first, within: kind === 'first' ? withinAsked(first, asked) : null, contests: asked };
}

/** One paper for both only where both are asked once more: else whoever is chosen would void it. */
function withinAsked({ within }: BallotForm, asked: readonly BallotContest[]) {
  if (within === null) return null;
  const { contest, mustAlsoBeChosenIn } = within;
  const both = [contest, mustAlsoBeChosenIn].every((id) => asked.some((one) => one.id === id));
  return both ? within : null;
}

const contestLeft = ({
  open: {
    contest: { id, office },
    awaits: { seats },
  },
  candidates,
}: Again): BallotContest => ({
  id,
  office,
  seats,
  candidates,
  kind: candidates.length > seats ? 'differential' : 'equal',
});

function stillOpen(meeting: Meeting, { form, contests }: Asked): readonly Refusal[] {
  const open = openRound(meeting, form);
  const ids = contests.map(({ contest }) => contest);
  return [
    ...(open === null ? [] : [refusal('round.stillOpen', { form, round: open.number })]),
    ...(new Set(ids).size < ids.length ? [refusal('contest.twice', {})] : []),
  ];
}

function contestRefusals(
  { kind, reason }: Asked,
  { open: { awaits, elected, contest }, candidates }: Again,
): readonly Refusal[] {
  const { office } = contest;
  if (awaits.kind !== kind) return [refusal('contest.otherKind', { office, kind: awaits.kind })];
  const seated = candidates.filter((name) => elected.includes(name));
  if (seated.length > 0) return seated.map((name) => refusal('contest.electedAlready', { name }));
  if (samePeople(awaits.candidates, candidates)) return [];
  // Only who stands in a supplementary election is for the meeting to change (count-rules §3.6).
  if (kind !== 'supplementary') return [refusal('contest.otherCandidates', { office })];
  return reason.trim() === '' ? [refusal('round.reasonMissing', {})] : [];
}

const samePeople = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((name) => others.includes(name));
