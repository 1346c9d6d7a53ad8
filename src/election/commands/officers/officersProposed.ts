import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import { officerRefusals } from '@/election/rules/officers/officers';

/** Whom the meeting is asked to appoint; the last proposal is the one that is voted on. */
export const officersProposed: CommandHandler<'officersProposed'> = {
  decide: (meeting, { officers }) =>
    unless(officerRefusals(meeting, officers), { type: 'officersProposed', officers }),
  evolve: (meeting, { officers }) => ({ ...meeting, proposed: officers }),
};
