import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import { firstOf, refusal } from '@/election/events/refusal';
import { withChange, withFigures } from '@/election/rules/round/figures';
import { notYetVoted } from '@/election/rules/round/standing';
import { mayBegin } from '@/election/steps';

/** Papers handed to the meeting; more of them are added with a reason until the vote is over. */
export const papersReceived: CommandHandler<'papersReceived'> = {
  decide: (meeting, { count, reason }) =>
    unless(
      firstOf(
        () => mayBegin(meeting, 'papers'),
        () => notYetVoted(meeting),
        () =>
          meeting.round.figures.received !== null && reason.trim() === ''
            ? [refusal('figure.reasonMissing', {})]
            : [],
      ),
      {
        type: 'papersReceived',
        count,
        reason,
      },
    ),
  evolve: (meeting, { count, reason }, stamp) => {
    const { round } = meeting;
    const from = round.figures.received;
    return {
      ...meeting,
      round:
        from === null
          ? withFigures(round, { received: count })
          : withChange(round, {
              figure: 'received',
              to: from + count,
              reason,
              kind: 'added',
              stamp,
            }),
    };
  },
};
