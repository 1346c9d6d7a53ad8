import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import { correctionRefusals } from '@/election/rules/round/figureCorrection';
import { withChange } from '@/election/rules/round/figures';

/** A figure counted again while what was counted is still there: any until the box is opened, then only *returned* (domain §3.17). */
export const figureCountedAgain: CommandHandler<'figureCountedAgain'> = {
  decide: (meeting, { figure, value, reason }) =>
    unless(correctionRefusals(meeting, 'countAgain', figure, value), {
      type: 'figureCountedAgain',
      figure,
      value,
      reason,
    }),
  evolve: (meeting, { figure, value, reason }, stamp) => ({
    ...meeting,
    round: withChange(meeting.round, {
      figure,
      to: value,
      reason,
      kind: 'countedAgain',
      stamp,
    }),
  }),
};
