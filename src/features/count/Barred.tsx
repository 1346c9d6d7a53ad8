import { useDeferredMeeting } from '@/controller/react/MeetingControllerContext';
import { officesEnoughToCount } from '@/election/rules/officers/officers';
import { countGoesOn } from '@/election/steps';
import { stepPlace } from '@/features/shared/places';
import { Sentences } from '@/features/shared/Sentences';
import { useWords } from '@/text';
import { Notice } from '@/ui/Notice';

/** Why no paper can be entered now, though the step is open: an office is vacant, or counting is closed. */
export function Barred() {
  const { offices } = useWords().count;
  const meeting = useDeferredMeeting();
  const refusals = countGoesOn(meeting);
  if (refusals.length === 0) return null;
  if (officesEnoughToCount(meeting).length === 0)
    return (
      <Notice tone="info">
        <Sentences refusals={refusals} />
      </Notice>
    );
  return (
    <Notice tone="warn" title={offices.title}>
      <Sentences refusals={refusals} />
      <p>
        <a href={stepPlace(meeting.id, 'officers')}>{offices.go}</a>
      </p>
    </Notice>
  );
}
