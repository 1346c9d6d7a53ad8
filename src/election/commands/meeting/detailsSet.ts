import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import { firstOf } from '@/election/events/refusal';
import { noSheetStands } from '@/election/rules/round/noSheetStands';
import { nothingAnnounced } from '@/election/rules/round/standing';
import { allRounds } from '@/election/state/rounds';

/** Organisation, title, place, date, presiding officer: a slip in them can be mended until a sheet bears them. */
export const detailsSet: CommandHandler<'detailsSet'> = {
  decide: (meeting, { details }) =>
    unless(
      firstOf(
        () => nothingAnnounced(meeting),
        () => allRounds(meeting).flatMap((round) => noSheetStands({ ...meeting, round })),
      ),
      { type: 'detailsSet', details },
    ),
  evolve: (meeting, { details }) => ({ ...meeting, details }),
};
