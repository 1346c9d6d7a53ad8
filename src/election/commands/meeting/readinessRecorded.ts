import { type CommandHandler, unless } from '@/election/commands/commandHandler';

/** What was looked at on the device before the box is opened. It bars nothing, whatever was found (domain §3.19). */
export const readinessRecorded: CommandHandler<'readinessRecorded'> = {
  decide: (_meeting, { checks }) =>
    unless([], {
      type: 'readinessRecorded',
      checks,
      regardless: checks.some(({ result }) => result !== 'good'),
    }),
  evolve: (meeting, { checks, regardless }, stamp) => ({
    ...meeting,
    readiness: { checks, regardless, stamp },
  }),
};
