import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import { firstOf, refusal } from '@/election/events/refusal';
import { basesDiffer } from '@/election/rules/count/result';
import { countedOrVoided } from '@/election/rules/sheet/sheetComplete';

/** The two bases would elect different people: seen and said before anyone signs (domain §4.1). */
export const basesDifferAcknowledged: CommandHandler<'basesDifferAcknowledged'> = {
  decide: (meeting) =>
    unless(
      firstOf(
        () => countedOrVoided(meeting),
        () => (basesDiffer(meeting) ? [] : [refusal('sheet.basesAgree', {})]),
        () => (meeting.round.basesDifferAcknowledged ? [refusal('step.alreadyRecorded', {})] : []),
      ),
      { type: 'basesDifferAcknowledged' },
    ),
  evolve: (meeting) => ({ ...meeting, round: { ...meeting.round, basesDifferAcknowledged: true } }),
};
