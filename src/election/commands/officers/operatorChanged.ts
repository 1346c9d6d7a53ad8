import { type CommandHandler, NO_WITNESS, unless } from '@/election/commands/commandHandler';
import { firstOf, refusal } from '@/election/events/refusal';
import { currentKey, mayTakeKeys } from '@/election/rules/officers/officers';
import { countsTwice } from '@/election/state/counting';

/** Which counter sits at the keys; the name stands in every paper entered from here on. */
export const keysTaken: CommandHandler<'keysTaken'> = {
  // Who entered first must not be who enters second: the seat is taken with one's own PIN.
  witness: (meeting, { counter }) =>
    countsTwice(meeting) ? { kind: 'allOf', names: [counter] } : NO_WITNESS,
  decide: (meeting, { counter }) =>
    unless(
      firstOf(
        () =>
          mayTakeKeys(meeting).includes(counter)
            ? []
            : [refusal('officer.notServing', { name: counter, office: 'counter' })],
        () =>
          countsTwice(meeting) && currentKey(meeting, counter) === null
            ? [refusal('key.missing', { name: counter })]
            : [],
        () => (meeting.atTheKeys === counter ? [refusal('step.alreadyRecorded', {})] : []),
      ),
      { type: 'keysTaken', counter },
    ),
  evolve: (meeting, { counter }) => ({ ...meeting, atTheKeys: counter }),
};
