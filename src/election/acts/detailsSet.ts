import { type Act, firstOf, unless } from '../act';
import { notAnnounced } from '../gates';
import { noSheetStands } from '../sheets';

/** Organisation, title, place, date, presiding officer: a slip in them can be mended until a sheet bears them. */
export const detailsSet: Act<'detailsSet'> = {
  decide: (meeting, { details }) =>
    unless(
      firstOf(
        () => notAnnounced(meeting),
        () => noSheetStands(meeting),
      ),
      { type: 'detailsSet', v: 1, details },
    ),
  evolve: (meeting, { details }) => ({ ...meeting, details }),
};
