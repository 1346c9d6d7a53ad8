import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import type { FormId } from '@/election/events/ids';
import { firstOf, refusal } from '@/election/events/refusal';
import type { Meeting } from '@/election/state/meeting';
import { allRounds, formIds, hasBegun, hasEnded, roundsOf } from '@/election/state/rounds';

/** A form of which nothing is held yet is not voted on after all; after sign-in was opened, with a reason. */
export const formDropped: CommandHandler<'formDropped'> = {
  decide: (meeting, { form, reason }) =>
    unless(
      firstOf(
        () => (roundsOf(meeting, form).length > 0 ? [] : [refusal('form.unknown', { form })]),
        () => (formIds(meeting).length > 1 ? [] : [refusal('form.last', {})]),
        () =>
          roundsOf(meeting, form).some(hasBegun) ? [refusal('frozen.afterHeadCount', {})] : [],
        () =>
          meeting.signInOpened && reason.trim() === '' ? [refusal('round.reasonMissing', {})] : [],
      ),
      { type: 'formDropped', form, reason },
    ),
  evolve: (meeting, { form }) => withoutForm(meeting, form),
};

/** Where its round was at hand, the first that has not ended is taken up, or else the last. */
function withoutForm(meeting: Meeting, form: FormId): Meeting {
  const left = allRounds(meeting).filter((round) => round.form !== form);
  const next =
    meeting.round.form === form
      ? (left.find((round) => !hasEnded(round)) ?? left.at(-1))
      : meeting.round;
  if (next === undefined) return meeting;
  return { ...meeting, round: next, otherRounds: left.filter((round) => round !== next) };
}
