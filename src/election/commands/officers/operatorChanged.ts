import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import { firstOf, refusal } from '@/election/events/refusal';
import { mayOperate } from '@/election/rules/officers/officers';

/** Which counter operates the app from now on; the name stands in every paper entered from here on. */
export const operatorChanged: CommandHandler<'operatorChanged'> = {
  decide: (meeting, { operator }) =>
    unless(
      firstOf(
        () =>
          mayOperate(meeting).includes(operator)
            ? []
            : [refusal('officer.notServing', { name: operator, office: 'counter' })],
        () => (meeting.operator === operator ? [refusal('step.alreadyRecorded', {})] : []),
      ),
      { type: 'operatorChanged', operator },
    ),
  evolve: (meeting, { operator }) => ({ ...meeting, operator: operator }),
};
