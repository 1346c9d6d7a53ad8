import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import { firstOf, refusal } from '@/election/events/refusal';
import { electedOutside } from '@/election/rules/count/result';
import { countedOrVoided } from '@/election/rules/sheet/sheetComplete';

/** Who won secretary and not the committee was named before anyone signs, for the superior to decide (domain §3.14). */
export const electedOutsideAcknowledged: CommandHandler<'electedOutsideAcknowledged'> = {
  decide: (meeting) => {
    const { voided } = meeting.round;
    const names = voided ? [] : [...electedOutside(meeting)];
    return unless(
      firstOf(
        () => countedOrVoided(meeting),
        () => (names.length > 0 ? [] : [refusal('sheet.nobodyOutside', {})]),
        () =>
          meeting.round.electedOutsideAcknowledged ? [refusal('step.alreadyRecorded', {})] : [],
      ),
      { type: 'electedOutsideAcknowledged', names },
    );
  },
  evolve: (meeting) => ({
    ...meeting,
    round: { ...meeting.round, electedOutsideAcknowledged: true },
  }),
};
