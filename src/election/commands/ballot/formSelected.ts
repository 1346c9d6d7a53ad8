import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import { firstOf, refusal } from '@/election/events/refusal';
import { openRound, turnedTo } from '@/election/state/rounds';

/** The meeting goes on with another form: after this one, or beside it with papers of another colour. */
export const formSelected: CommandHandler<'formSelected'> = {
  decide: (meeting, { form }) =>
    unless(
      firstOf(
        () => (meeting.round.form === form ? [refusal('form.atHand', { form })] : []),
        () => (openRound(meeting, form) === null ? [refusal('form.unknown', { form })] : []),
      ),
      { type: 'formSelected', form },
    ),
  evolve: (meeting, { form }) => turnedTo(meeting, openRound(meeting, form) ?? meeting.round),
};
