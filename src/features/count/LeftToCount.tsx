import { useDeferredMeeting } from '@/controller/react/MeetingControllerContext';
import { packetsOwed } from '@/election/rules/count/secondCount';
import { pileIsEmpty } from '@/election/state/packets';
import { SecondOwed } from '@/features/shared/SecondOwed';
import { useTask } from './task/useTask';

/** Every paper is entered, and packets are still to be counted again by somebody else. */
export function LeftToCount() {
  const meeting = useDeferredMeeting();
  const { task } = useTask();
  const waits = task.kind === 'first' && pileIsEmpty(meeting) && packetsOwed(meeting).length > 0;
  return waits ? <SecondOwed linked={false} /> : null;
}
