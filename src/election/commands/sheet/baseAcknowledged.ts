import { type Act, unless } from '@/election/commands/commandHandler';
import { firstOf, refusal } from '@/election/events/refusal';
import { basesDiffer } from '@/election/rules/count/result';
import { countedOrVoided } from '@/election/rules/sheet/sheetComplete';

/** The two bases would elect different people: seen and said before anyone signs (domain 4). */
export const baseAcknowledged: Act<'baseAcknowledged'> = {
  decide: (meeting) =>
    unless(
      firstOf(
        () => countedOrVoided(meeting),
        () => (basesDiffer(meeting) ? [] : [refusal('sheet.basesAgree', {})]),
        () => (meeting.round.baseAcknowledged ? [refusal('step.alreadyRecorded', {})] : []),
      ),
      { type: 'baseAcknowledged', v: 1, form: meeting.round.form, round: meeting.round.number },
    ),
  evolve: (meeting) => ({ ...meeting, round: { ...meeting.round, baseAcknowledged: true } }),
};
