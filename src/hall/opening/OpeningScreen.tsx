import { useMeeting } from '../../desk/DeskContext';
import { papersOpened } from '../../election/gates';
import { PressRow } from '../parts/PressRow';
import { StepPage } from '../parts/StepPage';
import { Returned } from './Returned';

/** The box is opened, the papers are mixed and counted unread. */
export function OpeningScreen() {
  const meeting = useMeeting();
  return (
    <StepPage step="opening">
      <PressRow step="boxOpened" />
      <PressRow step="papersMixed" />
      {papersOpened(meeting).length > 0 ? null : <Returned />}
    </StepPage>
  );
}
