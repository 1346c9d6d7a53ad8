import { type Act, unless } from '../act';
import { notFrozen } from '../gates';

/** Organisation, title, place, date, presiding officer. */
export const detailsSet: Act<'detailsSet'> = {
  decide: (meeting, { details }) =>
    unless(notFrozen(meeting), { type: 'detailsSet', v: 1, details }),
  evolve: (meeting, { details }) => ({ ...meeting, details }),
};
