import type { MemberName } from '../../election/ids';
import type { Meeting } from '../../election/meeting';
import { scrutineers } from '../../election/officers';
import { wouldRefuse } from '../parts/would';

/** Who may become chief without a show of hands: nobody before the box is opened, or while one serves. */
export const followers = (meeting: Meeting): readonly MemberName[] =>
  scrutineers(meeting).filter(
    (name) => wouldRefuse(meeting, { type: 'chiefNamed', name }).length === 0,
  );
