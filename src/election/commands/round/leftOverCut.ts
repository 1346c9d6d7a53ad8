import { type Act, firstOf, unless } from '@/election/commands/commandHandler';
import { refusal } from '@/election/events/refusal';
import { leftOverGate, missingFigures, withFigures } from '@/election/rules/round/figures';
import { mayBegin } from '@/election/steps';

/** Papers left over are cut in public: received = issued + replaced + left over (domain §3.8). */
export const leftOverCut: Act<'leftOverCut'> = {
  decide: (meeting, { count }) =>
    unless(
      firstOf(
        () => mayBegin(meeting, 'voting'),
        () => missingFigures(meeting, 'voters'),
        () =>
          meeting.round.figures.leftOver === null
            ? []
            : [refusal('figure.alreadyRecorded', { figure: 'leftOver' })],
        () => leftOverGate({ ...meeting, round: withFigures(meeting.round, { leftOver: count }) }),
      ),
      {
        ...{ type: 'leftOverCut', v: 1, form: meeting.round.form, round: meeting.round.number },
        count,
      },
    ),
  evolve: (meeting, { count }) => ({
    ...meeting,
    round: withFigures(meeting.round, { leftOver: count }),
  }),
};
