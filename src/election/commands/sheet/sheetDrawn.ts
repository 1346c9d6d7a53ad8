import { type CommandHandler, refused, unless } from '@/election/commands/commandHandler';
import { firstOf, type Refusal, refusal } from '@/election/events/refusal';
import { basesDiffer, electedOutside } from '@/election/rules/count/result';
import { slipStands } from '@/election/rules/officers/openingSlip';
import { noSheetStands } from '@/election/rules/round/noSheetStands';
import { sheetText } from '@/election/rules/sheet/sheet';
import { officesStand } from '@/election/rules/sheet/sheetComplete';
import type { Meeting } from '@/election/state/meeting';
import { mayBegin } from '@/election/steps';

/** The bytes that everybody signs are fixed; from here on nothing under them changes. */
export const sheetDrawn: CommandHandler<'sheetDrawn'> = {
  decide: (meeting, _command, { head }) => {
    const { sheets, voided, basesDifferAcknowledged } = meeting.round;
    const text = sheetText(meeting, head);
    if (text === null) return refused(refusal('sheet.none', {}));
    return unless(
      firstOf(
        () => mayBegin(meeting, 'sign'),
        () => noSheetStands(meeting),
        () => officesStand(meeting),
        () => slipStands(meeting),
        () =>
          !voided && !basesDifferAcknowledged && basesDiffer(meeting)
            ? [refusal('sheet.basesDiffer', {})]
            : [],
        () => outsideUnnamed(meeting),
      ),
      { type: 'sheetDrawn', sheet: sheets.length + 1, text },
    );
  },
  evolve: (meeting, { sheet, text }, stamp) => ({
    ...meeting,
    round: {
      ...meeting.round,
      sheets: [
        ...meeting.round.sheets,
        {
          number: sheet,
          text,
          stamp,
          signatures: [],
          wanting: [],
          withdrawn: null,
          deviations: [],
        },
      ],
    },
  }),
};

/** Who won one contest of the paper and not the other is named before anyone signs (domain §3.14). */
function outsideUnnamed(meeting: Meeting): readonly Refusal[] {
  const { voided, electedOutsideAcknowledged } = meeting.round;
  if (voided || electedOutsideAcknowledged) return [];
  const names = electedOutside(meeting);
  return names.length > 0 ? [refusal('sheet.outsideUnnamed', { names })] : [];
}
