import { useMeeting } from '@/controller/react/MeetingControllerContext';
import { papersOpened } from '@/election/rules/round/procedures';
import { ProcedureRow } from '@/features/shared/ProcedureRow';
import { StepPage } from '@/features/shared/StepPage';
import { Returned } from './Returned';

/** The box is opened, the papers are mixed and counted unread. */
export function OpeningScreen() {
  const meeting = useMeeting();
  return (
    <StepPage step="opening">
      <ProcedureRow procedure="boxOpened" />
      <ProcedureRow procedure="papersMixed" />
      {papersOpened(meeting).length > 0 ? null : <Returned />}
    </StepPage>
  );
}
