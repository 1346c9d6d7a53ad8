import { useMeetingLater } from '../../desk/DeskContext';
import { pileIsEmpty } from '../../election/packets';
import { packetsOwed } from '../../election/secondCount';
import { SecondOwed } from '../parts/SecondOwed';
import { useTask } from './second/useTask';

/** Every paper is entered, and packets are still to be counted again by somebody else. */
export function LeftToCount() {
  const meeting = useMeetingLater();
  const { task } = useTask();
  const waits = task.kind === 'first' && pileIsEmpty(meeting) && packetsOwed(meeting).length > 0;
  return waits ? <SecondOwed linked={false} /> : null;
}
