import { useMemo } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import type { Meeting } from '@/election/state/meeting';
import { withPacket } from '@/election/state/packets';
import { useTask } from './useTask';

/**
 * The meeting as it may be seen at the pad: while a packet is counted again it holds what was entered
 * again, and nothing of its first entry, not even a name.
 */
export function useMeetingInSight(): Meeting {
  const meeting = useMeeting();
  const { task } = useTask();
  const hidden = task.kind === 'second' ? task.packet : null;
  return useMemo(() => (hidden === null ? meeting : blind(meeting, hidden)), [meeting, hidden]);
}

const blind = (meeting: Meeting, packet: number): Meeting => ({
  ...meeting,
  round: {
    ...meeting.round,
    packets: withPacket(meeting.round.packets, packet, (there) => ({
      ...there,
      places: (there.second?.entries ?? []).map(({ paper, ...entered }) => ({
        standing: paper === null ? null : { ...entered, paper, decidedBy: null },
        aside: null,
        struck: [],
      })),
    })),
  },
});
