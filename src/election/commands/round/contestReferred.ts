import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import { refusal } from '@/election/events/refusal';
import { openContest } from '@/election/state/contests';

/** What the meeting cannot decide, or cannot go on to, is left to the superior organisation, on the record (domain §3.14). */
export const contestReferred: CommandHandler<'contestReferred'> = {
  decide: (meeting, { form, contest, reason }) =>
    unless(openContest(meeting, form, contest) === null ? [refusal('contest.notOpen', {})] : [], {
      type: 'contestReferred',
      form,
      contest,
      reason,
    }),
  evolve: (meeting, { form, contest, reason }, stamp) => ({
    ...meeting,
    settlements: [...meeting.settlements, { form, contest, how: 'referred', reason, stamp }],
  }),
};
