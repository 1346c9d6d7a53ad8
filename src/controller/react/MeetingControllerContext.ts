import { createContext, startTransition, useContext, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useStore } from 'zustand';
import type { ControllerState } from '@/controller/controllerState';
import type { MeetingController } from '@/controller/MeetingController';
import type { Meeting } from '@/election/state/meeting';

export const MeetingControllerContext = createContext<MeetingController | null>(null);

/** The controller of the meeting on the screen. Throws outside a meeting: that is a defect, not an accident. */
export function useMeetingController(): MeetingController {
  const controller = useContext(MeetingControllerContext);
  if (controller === null) throw new Error('no meeting is open here');
  return controller;
}

export const useControllerState = <T>(select: (state: ControllerState) => T): T =>
  useStore(useMeetingController().store, select);

export const useMeeting = (): Meeting => useControllerState((state) => state.meeting);

/**
 * The meeting drawn a moment later, for what stands around the step's own part of the page: the word that a paper is
 * stored does not wait for it.
 */
export function useDeferredState(): ControllerState {
  const { store } = useMeetingController();
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
export function useMeetingAfterStore(): Meeting {
  const { store } = useMeetingController();
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

export const useDeferredMeeting = (): Meeting => useDeferredState().meeting;
