import { type CommandHandler, unless } from '@/election/commands/commandHandler';

/** The meeting goes on elsewhere; here it is read-only until somebody takes it back. */
export const handedOver: CommandHandler<'handedOver'> = {
  decide: () => unless([], { type: 'handedOver' }),
  evolve: (meeting) => ({ ...meeting, ending: 'handedOver' }),
};
