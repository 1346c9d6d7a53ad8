import { useMeeting } from '../../desk/DeskContext';
import { PressRow } from '../parts/PressRow';
import { StepPage } from '../parts/StepPage';
import { ExclusionsVote } from './ExclusionsVote';
import { MethodVote } from './MethodVote';

/** After the report the meeting votes on who is left out of those due, then on its election method. */
export function HandsScreen() {
  const { exclusions } = useMeeting();
  return (
    <StepPage step="hands">
      <PressRow step="report" />
      {exclusions.length === 0 ? null : <ExclusionsVote />}
      <MethodVote />
    </StepPage>
  );
}
