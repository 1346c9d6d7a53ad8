import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import { noRoundHeld } from '@/election/rules/round/standing';

/** The election method as settings. Changing it after it was adopted needs a new show of hands. */
export const methodSet: CommandHandler<'methodSet'> = {
  decide: (meeting, { method }) => unless(noRoundHeld(meeting), { type: 'methodSet', method }),
  evolve: (meeting, { method }) => ({
    ...meeting,
    method,
    methodAdopted: false,
    methodText: null,
  }),
};
