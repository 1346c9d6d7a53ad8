import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import { correctionRefusals } from '@/election/rules/round/figureCorrection';
import { withChange } from '@/election/rules/round/figures';

/** A figure that can no longer be counted was wrongly recorded: every scrutineer serving says so, both stay on the sheet. */
export const figureCorrected: CommandHandler<'figureCorrected'> = {
  decide: (meeting, { figure, value, reason }) =>
    unless(correctionRefusals(meeting, 'putRight', figure, value), {
      type: 'figureCorrected',
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
      kind: 'corrected',
      stamp,
    }),
  }),
};
