import { type Act, firstOf, unless } from '@/election/commands/commandHandler';
import { allRounds } from '@/election/state/rounds';
import { noSheetStands } from '@/election/state/sheets';
import { nothingAnnounced } from '@/election/steps';

/** Organisation, title, place, date, presiding officer: a slip in them can be mended until a sheet bears them. */
export const detailsSet: Act<'detailsSet'> = {
  decide: (meeting, { details }) =>
    unless(
      firstOf(
        () => nothingAnnounced(meeting),
        () => allRounds(meeting).flatMap((round) => noSheetStands({ ...meeting, round })),
      ),
      { type: 'detailsSet', v: 1, details },
    ),
  evolve: (meeting, { details }) => ({ ...meeting, details }),
};
