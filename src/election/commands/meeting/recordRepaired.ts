import { type CommandHandler, unless } from '@/election/commands/commandHandler';

/** What was damaged or missing in one copy of the record and was filled from the other: printed on every sheet after it. */
export const recordRepaired: CommandHandler<'recordRepaired'> = {
  decide: (_meeting, command) => unless([], command),
  evolve: (meeting, { mended, from, entries, first, last, lost }) => ({
    ...meeting,
    repairs: [...meeting.repairs, { mended, from, entries, first, last, lost }],
  }),
};
