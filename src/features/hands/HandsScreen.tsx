import { useMeeting } from '@/controller/react/MeetingControllerContext';
import { ProcedureRow } from '@/features/shared/ProcedureRow';
import { StepPage } from '@/features/shared/StepPage';
import { ExclusionsVote } from './ExclusionsVote';
import styles from './hands.module.css';
import { MethodPage } from './MethodPage';
import { MethodVote } from './MethodVote';
import { methodState } from './methodState';

/** After the report the meeting votes on who is left out of those due, then on its election method. */
export function HandsScreen() {
  const meeting = useMeeting();
  const state = methodState(meeting);
  return (
    <StepPage step="hands">
      <div className={styles.screen}>
        <ProcedureRow procedure="report" />
        {meeting.exclusions.length === 0 ? null : <ExclusionsVote />}
        <MethodVote />
      </div>
      {state === null ? null : (
        <div className={styles.printed}>
          <MethodPage state={state} printed />
        </div>
      )}
    </StepPage>
  );
}
