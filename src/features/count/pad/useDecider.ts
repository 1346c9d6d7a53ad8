import { useState } from 'react';
import { useMeeting } from '@/controller/react/MeetingControllerContext';
import type { EnteredPaper } from '@/election/events/count';
import type { MemberName } from '@/election/events/ids';
import { scrutineers } from '@/election/rules/officers/officers';
import { type PaperPlace, placeAt } from '@/election/state/packets';
import { useTask } from '@/features/count/task/useTask';

/** A paper put aside before, and who says how it reads. */
export interface Decider {
  /** The paper at hand lay aside. */
  readonly needed: boolean;
  /** Nobody is preset on the first; whoever decided it is kept for the others of the packet. */
  readonly name: MemberName | null;
  /** Entered, and not stored until somebody says who decided it. */
  readonly waiting: EnteredPaper | null;
  readonly ask: (paper: EnteredPaper) => void;
  readonly choose: (name: MemberName) => void;
  readonly forget: () => void;
}

export function useDecider(at: PaperPlace): Decider {
  const meeting = useMeeting();
  const { task } = useTask();
  const [chosen, setChosen] = useState<{ packet: number; name: MemberName } | null>(null);
  const [waiting, setWaiting] = useState<EnteredPaper | null>(null);
  const name = chosen?.packet === at.packet ? chosen.name : null;
  return {
    needed: task.kind === 'first' && (placeAt(meeting.round, at)?.aside ?? null) !== null,
    name: name !== null && scrutineers(meeting).includes(name) ? name : null,
    waiting,
    ask: setWaiting,
    choose: (one) => {
      setWaiting(null);
      setChosen({ packet: at.packet, name: one });
    },
    forget: () => {
      setWaiting(null);
      setChosen(null);
    },
  };
}
