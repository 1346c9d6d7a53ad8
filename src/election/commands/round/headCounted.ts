import { type Act, unless } from '@/election/commands/commandHandler';
import { firstOf, refusal } from '@/election/events/refusal';
import { attendance } from '@/election/rules/roster/attendance';
import { withFigures } from '@/election/rules/round/figures';
import { headCounted as alreadyCounted } from '@/election/rules/round/standing';
import { mayBegin } from '@/election/steps';

/** The second head-count freezes present, due, the adopted method and the contest for this round (domain 3, 6). */
export const headCounted: Act<'headCounted'> = {
  decide: (meeting, { present }) => {
    const { due, present: listed } = attendance(meeting);
    const { form, number } = meeting.round;
    return unless(
      firstOf(
        () => (alreadyCounted(meeting) ? [refusal('headCount.alreadyDone', {})] : []),
        () => mayBegin(meeting, 'headCount'),
        () =>
          present === listed
            ? []
            : [refusal('headCount.listDiffers', { counted: present, listed })],
      ),
      { type: 'headCounted', v: 1, form, round: number, present, due },
    );
  },
  evolve: (meeting, { present, due }) => ({
    ...meeting,
    round: withFigures(meeting.round, { present, due }),
  }),
};
