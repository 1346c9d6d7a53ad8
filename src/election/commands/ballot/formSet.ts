import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import type { BallotForm } from '@/election/events/ballot';
import { firstOf, type Refusal, refusal } from '@/election/events/refusal';
import { candidateRefusals } from '@/election/rules/ballot/candidates';
import { formStandsStill } from '@/election/rules/ballot/formStandsStill';
import { standsOn } from '@/election/rules/officers/officers';
import { relief } from '@/election/rules/officers/relief';
import { newRound } from '@/election/state/round';
import { allRounds, sameRound } from '@/election/state/rounds';

/**
 * What the papers of one form ask; a form that the meeting does not have yet is added. An officer who
 * becomes a candidate is relieved on the record (domain §3.4).
 */
export const formSet: CommandHandler<'formSet'> = {
  decide: (meeting, { form }) =>
    unless(
      firstOf(
        () => formStandsStill(meeting, form.id),
        () => contestRefusals(form),
        () => candidateRefusals(meeting, form),
      ),
      { type: 'formSet', form },
      ...meeting.serving
        .filter(({ name }) => standsOn(form, name))
        .map((officer) => relief(officer, 'becameCandidate')),
    ),
  evolve: (meeting, { form }) => {
    // Candidates are introduced as they stand on the paper: others, once more.
    const asked = newRound({ form: form.id, number: 1 }, 'first', form);
    const { round, otherRounds } = meeting;
    if (round.ballot === null || sameRound(round, asked)) return { ...meeting, round: asked };
    return allRounds(meeting).some((other) => sameRound(other, asked))
      ? {
          ...meeting,
          otherRounds: otherRounds.map((other) => (sameRound(other, asked) ? asked : other)),
        }
      : { ...meeting, otherRounds: [...otherRounds, asked] };
  },
};

/** Each contest once, and `within` between two that are on the paper. */
function contestRefusals({ contests, within }: BallotForm): readonly Refusal[] {
  const ids = contests.map(({ id }) => id);
  if (new Set(ids).size < ids.length) return [refusal('contest.twice', {})];
  if (within === null) return [];
  const { contest, mustAlsoBeChosenIn } = within;
  return contest !== mustAlsoBeChosenIn && ids.includes(contest) && ids.includes(mustAlsoBeChosenIn)
    ? []
    : [refusal('contest.withinUnknown', {})];
}
