import { useMeetingController } from '@/controller/react/MeetingControllerContext';
import { papersInPacket } from '@/election/state/packets';
import type { Submission } from '@/features/shared/useSubmit';
import { useTask } from './useTask';

/**
 * Ends the second entry of a packet. With fewer papers than the slip says it must be asked for twice:
 * what was not entered yet would have to be settled paper by paper.
 */
export function useEndSecond(): (submission: Pick<Submission, 'run'>, packet: number) => void {
  const { store } = useMeetingController();
  const { early, endEarly } = useTask();
  return (submission, packet) => {
    const there = store.getState().meeting.round.packets[packet - 1];
    if (there === undefined || there.second === null) return;
    const entered = there.second.entries.length;
    if (entered < papersInPacket(there) && early !== entered) endEarly(entered);
    else void submission.run({ type: 'secondEntryClosed', packet });
  };
}
