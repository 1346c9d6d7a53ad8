import type { FormId } from '@/election/events/ids';
import { type Refusal, refusal } from '@/election/events/refusal';
import type { Meeting } from '@/election/state/meeting';
import { hasBegun, roundsOf } from '@/election/state/rounds';

/** What a paper asks stands still once heads are counted for a round of it (domain §3.6). */
export const formStandsStill = (meeting: Meeting, form: FormId): readonly Refusal[] =>
  roundsOf(meeting, form).some(hasBegun) ? [refusal('frozen.afterHeadCount', {})] : [];
