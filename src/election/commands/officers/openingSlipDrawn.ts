import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import { firstOf, refusal } from '@/election/events/refusal';

/** The slip with the code of every key, signed in ink. Whoever chooses a password after it needs another one. */
export const openingSlipDrawn: CommandHandler<'openingSlipDrawn'> = {
  decide: (meeting, { bits, app }) =>
    unless(
      firstOf(
        () => (meeting.openingSlip === null ? [] : [refusal('slip.stands', {})]),
        () =>
          meeting.signingKeys.some(({ standing }) => standing === 'current')
            ? []
            : [refusal('slip.noKeys', {})],
      ),
      { type: 'openingSlipDrawn', bits, app },
    ),
  evolve: (meeting, { bits, app }, stamp) => ({
    ...meeting,
    openingSlip: { bits, app, stamp },
  }),
};
