import { type Act, firstOf, unless } from '@/election/commands/commandHandler';
import { votersGate, withFigures } from '@/election/rules/round/figures';
import { castingOpen, mayBegin, notYetVoted } from '@/election/steps';

/** When all have voted, the number of voters is frozen (domain §3.9). */
export const votersCounted: Act<'votersCounted'> = {
  decide: (meeting, { count }) =>
    unless(
      firstOf(
        () => mayBegin(meeting, 'voting'),
        () => notYetVoted(meeting),
        () => castingOpen(meeting),
        () => votersGate({ ...meeting, round: withFigures(meeting.round, { voters: count }) }),
      ),
      {
        ...{ type: 'votersCounted', v: 1, form: meeting.round.form, round: meeting.round.number },
        count,
      },
    ),
  evolve: (meeting, { count }) => ({
    ...meeting,
    round: withFigures(meeting.round, { voters: count }),
  }),
};
