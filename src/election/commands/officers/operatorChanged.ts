import { type CommandHandler, NO_WITNESS, unless } from '@/election/commands/commandHandler';
import { firstOf, refusal } from '@/election/events/refusal';
import { currentKey, mayOperate } from '@/election/rules/officers/officers';
import { countsTwice } from '@/election/state/method';

/** Which counter operates the app from now on; the name stands in every paper entered from here on. */
export const operatorChanged: CommandHandler<'operatorChanged'> = {
  // Who entered first must not be who enters second: the seat is taken with one's own PIN.
  witness: (meeting, { operator }) =>
    countsTwice(meeting) ? { kind: 'allOf', names: [operator] } : NO_WITNESS,
  decide: (meeting, { operator }) =>
    unless(
      firstOf(
        () =>
          mayOperate(meeting).includes(operator)
            ? []
            : [refusal('officer.notServing', { name: operator, office: 'counter' })],
        () =>
          countsTwice(meeting) && currentKey(meeting, operator) === null
            ? [refusal('key.missing', { name: operator })]
            : [],
        () => (meeting.operator === operator ? [refusal('step.alreadyRecorded', {})] : []),
      ),
      { type: 'operatorChanged', operator },
    ),
  evolve: (meeting, { operator }) => ({ ...meeting, operator: operator }),
};
