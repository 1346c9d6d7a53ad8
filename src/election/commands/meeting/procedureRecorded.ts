import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import type { Press } from '@/election/events/meeting';
import { firstOf, type Refusal, refusal } from '@/election/events/refusal';
import { isPressed } from '@/election/rules/round/procedures';
import type { Meeting } from '@/election/state/meeting';
import { mayBegin, papersGiven } from '@/election/steps';

/** A step in which there is nothing to compute: one press, recorded once (domain 3). */
export const pressed: CommandHandler<'pressed'> = {
  decide: (meeting, { step }) =>
    unless(
      firstOf(
        () => (isPressed(meeting, step) ? [refusal('step.alreadyRecorded', {})] : []),
        () => before[step](meeting),
      ),
      { type: 'pressed', step },
    ),
  evolve: (meeting, { step }, stamp) => {
    if (step === 'report') return { ...meeting, pressed: new Map([[step, stamp]]) };
    const pressed = new Map([...meeting.round.pressed, [step, stamp] as const]);
    return { ...meeting, round: { ...meeting.round, pressed } };
  },
};

const before: Readonly<Record<Press, (meeting: Meeting) => readonly Refusal[]>> = {
  report: (meeting) => mayBegin(meeting, 'hands'),
  introduction: (meeting) => mayBegin(meeting, 'officers'),
  boxSealed: (meeting) => mayBegin(meeting, 'papers'),
  explanation: papersGiven,
  boxOpened: (meeting) => mayBegin(meeting, 'opening'),
  papersMixed: (meeting) =>
    isPressed(meeting, 'boxOpened') ? [] : [refusal('step.openBoxFirst', {})],
};
