import { type CommandHandler, unless } from '@/election/commands/commandHandler';
import { firstOf, refusal } from '@/election/events/refusal';
import { attendance } from '@/election/rules/roster/attendance';
import { withFigures } from '@/election/rules/round/figures';
import { headCounted as alreadyCounted } from '@/election/rules/round/standing';
import { mayBegin } from '@/election/steps';

/** The second head-count freezes present, due, the adopted method and the contest for this round (domain §3.6). */
export const headCounted: CommandHandler<'headCounted'> = {
  decide: (meeting, { present }) => {
    const { due, present: listed } = attendance(meeting);

    return unless(
      firstOf(
        () => (alreadyCounted(meeting) ? [refusal('headCount.alreadyDone', {})] : []),
        () => mayBegin(meeting, 'headCount'),
        () =>
          present === listed
            ? []
            : [refusal('headCount.listDiffers', { counted: present, listed })],
      ),
      { type: 'headCounted', present, due },
    );
  },
  evolve: (meeting, { present, due }) => ({
    ...meeting,
    round: withFigures(meeting.round, { present, due }),
  }),
};
