import { type Act, firstOf, unless } from '../act';
import { missingFigures, withChange } from '../figures';
import { boxOpened, notVoided } from '../gates';
import { scrutineers } from '../officers';
import { refusal } from '../refusal';
import { noSheetStands } from '../sheets';

/** A figure that can no longer be counted was wrongly recorded: every scrutineer serving says so, both stay on the sheet. */
export const figureCorrected: Act<'figureCorrected'> = {
  witness: (meeting) => ({ kind: 'allOf', names: scrutineers(meeting) }),
  decide: (meeting, { figure, value, reason }) =>
    unless(
      firstOf(
        () => missingFigures(meeting, figure),
        () => noSheetStands(meeting),
        () => notVoided(meeting),
        () =>
          boxOpened(meeting) || figure === 'due'
            ? []
            : [refusal('figure.notBeforeOpening', { figure })],
        () =>
          meeting.round.figures[figure] === value
            ? [refusal('figure.unchanged', { figure, value })]
            : [],
      ),
      {
        type: 'figureCorrected',
        v: 1,
        form: meeting.round.form,
        round: meeting.round.number,
        ...{ figure, value, reason },
      },
    ),
  evolve: (meeting, { figure, value, reason }, stamp) => ({
    ...meeting,
    round: withChange(meeting.round, {
      ...{ figure, to: value, reason, kind: 'corrected', stamp },
    }),
  }),
};
