import { type Act, firstOf, unless } from '../act';
import { nothingAnnounced } from '../gates';
import { allRounds } from '../rounds';
import { noSheetStands } from '../sheets';

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
