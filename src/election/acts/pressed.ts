import { type Act, firstOf, unless } from '../act';
import type { Press } from '../events';
import { isPressed, mayBegin, papersGiven } from '../gates';
import type { Meeting } from '../meeting';
import { type Refusal, refusal } from '../refusal';

/** A step in which there is nothing to compute: one press, recorded once (domain §3.18). */
export const pressed: Act<'pressed'> = {
  decide: (meeting, { step }) =>
    unless(
      firstOf(
        () => (isPressed(meeting, step) ? [refusal('step.alreadyRecorded', {})] : []),
        () => before[step](meeting),
      ),
      { type: 'pressed', v: 1, step },
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
