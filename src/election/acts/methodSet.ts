import { type Act, unless } from '../act';
import { notFrozen } from '../gates';

/** The election method as settings. Changing it after it was adopted needs a new show of hands. */
export const methodSet: Act<'methodSet'> = {
  decide: (meeting, { method }) => unless(notFrozen(meeting), { type: 'methodSet', v: 1, method }),
  evolve: (meeting, { method }) => ({ ...meeting, method, methodAdopted: false }),
};
