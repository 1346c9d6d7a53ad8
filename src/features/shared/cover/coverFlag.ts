import { useCallback, useSyncExternalStore } from 'react';
import type { MeetingId } from '@/election/events/ids';

const keyOf = (id: MeetingId): string => `jipiaotai.covered.${id}`;

/** For where the browser refuses to store: then a cover lasts as long as its page. */
const here = new Set<MeetingId>();
const listeners = new Set<() => void>();

function isStored(id: MeetingId): boolean {
  try {
    return localStorage.getItem(keyOf(id)) !== null;
  } catch {
    return false;
  }
}

const isCovered = (id: MeetingId): boolean => here.has(id) || isStored(id);

/** Covers every window of a meeting, also one that is opened or loaded again later, or uncovers them. */
export function setCovered(id: MeetingId, covered: boolean): void {
  if (covered) here.add(id);
  else here.delete(id);
  try {
    if (covered) localStorage.setItem(keyOf(id), '1');
    else localStorage.removeItem(keyOf(id));
  } catch {
    // In memory alone.
  }
  for (const listener of listeners) listener();
}

/** Whether a meeting is covered on this device, whichever window covered or uncovered it. */
export function useCovered(id: MeetingId): boolean {
  const follow = useCallback(
    (listener: () => void) => {
      // Only what another window says of this meeting: data that are cleared uncover nothing.
      const heard = ({ key, newValue }: StorageEvent) => {
        if (key !== keyOf(id)) return;
        if (newValue === null) here.delete(id);
        listener();
      };
      listeners.add(listener);
      window.addEventListener('storage', heard);
      return () => {
        listeners.delete(listener);
        window.removeEventListener('storage', heard);
      };
    },
    [id],
  );
  return useSyncExternalStore(follow, () => isCovered(id));
}
