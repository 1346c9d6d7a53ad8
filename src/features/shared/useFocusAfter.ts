import { type RefObject, useEffect, useRef } from 'react';
import { useControllerState } from '@/controller/react/MeetingControllerContext';
import type { EventType } from '@/election/events/catalogue';

/**
 * Where reading goes on after something was stored and the button for it is gone. Give the element
 * `tabIndex={-1}`; it is focused when it appears, or stands there, right after such an event.
 */
export function useFocusAfter<T extends HTMLElement>(type: EventType): RefObject<T | null> {
  const element = useRef<T>(null);
  const seq = useControllerState(({ lastStored }) =>
    lastStored?.event.type === type ? lastStored.seq : null,
  );
  useEffect(() => {
    if (seq !== null) element.current?.focus();
  }, [seq]);
  return element;
}
