import { type Act, unless } from '@/election/commands/commandHandler';

/** The meeting goes on elsewhere; here it is read-only until somebody takes it back. */
export const handedOver: Act<'handedOver'> = {
  decide: () => unless([], { type: 'handedOver', v: 1 }),
  evolve: (meeting) => ({ ...meeting, ending: 'handedOver' }),
};
