import type { MemberName } from '@/election/events/ids';
import { scrutineers } from '@/election/rules/officers/officers';
import type { Meeting } from '@/election/state/meeting';
import { dryRun } from '@/features/shared/dryRun';

/** Who may become chief without a show of hands: nobody before the box is opened, or while one serves. */
export const followers = (meeting: Meeting): readonly MemberName[] =>
  scrutineers(meeting).filter(
    (name) => dryRun(meeting, { type: 'chiefScrutineerNamed', name }).length === 0,
  );
