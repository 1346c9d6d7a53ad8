import { useMeeting } from '@/controller/react/MeetingControllerContext';
import { papersOpened } from '@/election/rules/round/procedures';
import { OpeningSlip } from '@/features/shared/OpeningSlip';
import { ProcedureRow } from '@/features/shared/ProcedureRow';
import { readinessPlace } from '@/features/shared/places';
import { StepPage } from '@/features/shared/StepPage';
import { useWords } from '@/text';
import { clockTime } from '@/text/moment';
import { Notice } from '@/ui/Notice';
import { Returned } from './Returned';

/** The box is opened, the papers are mixed and counted unread. */
export function OpeningScreen() {
  const meeting = useMeeting();
  return (
    <StepPage step="opening">
      {meeting.practice ? null : <DeviceChecked />}
      <OpeningSlip />
      <ProcedureRow procedure="boxOpened" />
      <ProcedureRow procedure="papersMixed" />
      {papersOpened(meeting).length > 0 ? null : <Returned />}
    </StepPage>
  );
}

/** It bars nothing: whoever is in a hurry opens the box. */
function DeviceChecked() {
  const { readiness: words } = useWords();
  const { id, readiness } = useMeeting();
  const toThis = <a href={readinessPlace(id)}>{words.toThis}</a>;
  return readiness === null ? (
    <Notice tone="info">
      <p>
        {words.notYet} {toThis}
      </p>
    </Notice>
  ) : (
    <p>
      {words.recordedAt(clockTime(readiness.stamp.at))} {toThis}
    </p>
  );
}
