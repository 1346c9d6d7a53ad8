import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import type { MemberName } from '@/election/events/ids';
import { firstOf, type Refusal, refusal } from '@/election/events/refusal';
import { mayPreside, presidingOfficer } from '@/election/rules/officers/officers';
import { noSheetStands } from '@/election/rules/round/noSheetStands';
import { nothingAnnounced } from '@/election/rules/round/standing';
import type { Meeting } from '@/election/state/meeting';
import { allRounds } from '@/election/state/rounds';

/** Organisation, title, place, date, presiding officer: a slip in them can be mended until a sheet bears them. */
export const detailsSet: CommandHandler<'detailsSet'> = {
  decide: (meeting, { details }) =>
    unless(
      firstOf(
        () => nothingAnnounced(meeting),
        () => allRounds(meeting).flatMap((round) => noSheetStands({ ...meeting, round })),
        () => presidingRefusals(meeting, details.presidingOfficer),
      ),
      { type: 'detailsSet', details },
    ),
  evolve: (meeting, { details }) => ({ ...meeting, details }),
};

/** Once anybody has a signing password, another presides by a show of hands alone. */
function presidingRefusals(meeting: Meeting, name: MemberName): readonly Refusal[] {
  const presides = presidingOfficer(meeting);
  if (presides === name) return [];
  return presides !== null && meeting.signingKeys.length > 0
    ? [refusal('details.presidingByHands', { name: presides })]
    : mayPreside(meeting, name);
}
