import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import { refusal } from '@/election/events/refusal';
import { relief } from '@/election/rules/officers/relief';
import type { Meeting } from '@/election/state/meeting';
import type { RoundName } from '@/election/state/round';
import { allRounds, hasEnded, roundOpenedBox } from '@/election/state/rounds';

/** An officer stops serving; a successor needs a show of hands. */
export const officerRelieved: CommandHandler<'officerRelieved'> = {
  decide: (meeting, { name, office, reason }) =>
    unless(
      meeting.serving.some((officer) => officer.name === name && officer.office === office)
        ? []
        : [refusal('officer.notServing', { name, office })],
      relief({ name, office }, reason),
    ),
  evolve: (meeting, { name, office, reason }, stamp) => ({
    ...meeting,
    serving: meeting.serving.filter(
      (officer) => !(officer.name === name && officer.office === office),
    ),
    relieved: [
      ...meeting.relieved,
      { name, office, reason, stamp, sawVotesIn: roundsSeen(meeting) },
    ],
    operator: meeting.operator === name && office === 'counter' ? null : meeting.operator,
  }),
};

/** Whose box is open and whose count is not announced. */
const roundsSeen = (meeting: Meeting): readonly RoundName[] =>
  allRounds(meeting)
    .filter((round) => roundOpenedBox(round) && !hasEnded(round))
    .map(({ form, number }) => ({ form, number }));
