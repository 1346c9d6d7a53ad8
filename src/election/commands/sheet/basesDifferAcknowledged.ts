import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import { firstOf, refusal } from '@/election/events/refusal';
import { basesDiffer } from '@/election/rules/count/result';
import { countedOrVoided } from '@/election/rules/sheet/sheetComplete';

/** The two bases would elect different people: seen and said before anyone signs (domain 4). */
export const baseAcknowledged: CommandHandler<'baseAcknowledged'> = {
  decide: (meeting) =>
    unless(
      firstOf(
        () => countedOrVoided(meeting),
        () => (basesDiffer(meeting) ? [] : [refusal('sheet.basesAgree', {})]),
        () => (meeting.round.baseAcknowledged ? [refusal('step.alreadyRecorded', {})] : []),
      ),
      { type: 'baseAcknowledged' },
    ),
  evolve: (meeting) => ({ ...meeting, round: { ...meeting.round, baseAcknowledged: true } }),
};
