import { createContext, useContext, useMemo } from 'react';
import { useStore } from 'zustand';
import { type Gates, gates } from '../election/gates';
import type { Meeting } from '../election/meeting';
import type { Desk } from './Desk';
import type { DeskState } from './deskState';

export const DeskContext = createContext<Desk | null>(null);

/** The desk of the meeting on the screen. Throws outside a meeting: that is a defect, not an accident. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('no meeting is open here');
  return desk;
}

export const useDeskState = <T>(select: (state: DeskState) => T): T =>
  useStore(useDesk().store, select);

export const useMeeting = (): Meeting => useDeskState((state) => state.meeting);

/** How every step stands, asked of the same gates that `decide` asks. */
export function useGates(): Gates {
  const meeting = useMeeting();
  return useMemo(() => gates(meeting), [meeting]);
}
