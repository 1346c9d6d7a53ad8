import { createContext, startTransition, useContext, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useStore } from 'zustand';
import type { DeskState } from '@/controller/controllerState';
import type { Desk } from '@/controller/MeetingController';
import type { Meeting } from '@/election/state/meeting';

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

/**
 * The desk drawn a moment later, for what stands around the act of a step: the word that a paper is
 * stored does not wait for it.
 */
export function useDeskLater(): DeskState {
  const { store } = useDesk();
  const [state, follow] = useState(() => store.getState());
  useEffect(() => {
    const look = () => startTransition(() => follow(store.getState()));
    look();
    return store.subscribe(look);
  }, [store]);
  return state;
}

/**
 * The meeting drawn right after the word that a paper is stored, and before anything is painted: for
 * the sums that the hall looks at.
 */
export function useMeetingNext(): Meeting {
  const { store } = useDesk();
  const [meeting, follow] = useState(() => store.getState().meeting);
  useEffect(() => {
    let gone = false;
    const draw = () => {
      if (!gone) flushSync(() => follow(store.getState().meeting));
    };
    // The word is drawn in the first of the two.
    const look = () => queueMicrotask(() => queueMicrotask(draw));
    look();
    const unsubscribe = store.subscribe(look);
    return () => {
      gone = true;
      unsubscribe();
    };
  }, [store]);
  return meeting;
}

export const useMeetingLater = (): Meeting => useDeskLater().meeting;
