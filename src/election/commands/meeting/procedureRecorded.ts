import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import type { Procedure } from '@/election/events/meeting';
import { firstOf, type Refusal, refusal } from '@/election/events/refusal';
import { slipStands } from '@/election/rules/officers/openingSlip';
import { isRecorded } from '@/election/rules/round/procedures';
import type { Meeting } from '@/election/state/meeting';
import { mayBegin, papersGiven } from '@/election/steps';

/** A step in which there is nothing to compute: one press, recorded once (domain §3.18). */
export const procedureRecorded: CommandHandler<'procedureRecorded'> = {
  decide: (meeting, { procedure }) =>
    unless(
      firstOf(
        () => (isRecorded(meeting, procedure) ? [refusal('step.alreadyRecorded', {})] : []),
        () => before[procedure](meeting),
      ),
      { type: 'procedureRecorded', procedure },
    ),
  evolve: (meeting, { procedure }, stamp) => {
    if (procedure === 'report') return { ...meeting, procedures: new Map([[procedure, stamp]]) };
    const procedureRecorded = new Map([...meeting.round.procedures, [procedure, stamp] as const]);
    return { ...meeting, round: { ...meeting.round, procedures: procedureRecorded } };
  },
};

const before: Readonly<Record<Procedure, (meeting: Meeting) => readonly Refusal[]>> = {
  report: (meeting) => mayBegin(meeting, 'hands'),
  introduction: (meeting) => mayBegin(meeting, 'officers'),
  boxSealed: (meeting) => mayBegin(meeting, 'papers'),
  explanation: papersGiven,
  boxOpened: (meeting) =>
    firstOf(
      () => mayBegin(meeting, 'opening'),
      () => slipStands(meeting),
    ),
  papersMixed: (meeting) =>
    isRecorded(meeting, 'boxOpened') ? [] : [refusal('step.openBoxFirst', {})],
};
